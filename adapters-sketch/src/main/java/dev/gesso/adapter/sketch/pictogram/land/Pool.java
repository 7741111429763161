package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A swimming pool seen from its near end, with a ladder. */
final class Pool {

    private Pool() {}

    static Drawing drawing() {
        return Drawing.of(
                        Pool::whole,
                        new Stature(2.6, 0.7, Place.LAND),
                        "pool",
                        "swimming pool",
                        "paddling pool",
                        "lounge pool")
                .holding(0.14, 0.86, 0.62, Pool::front);
    }

    private static void whole(Brushwork art) {
        art.soft(polygon(46, 4, 214, 4, 259, 99, 1, 99), 0xe9dcc6);
        art.flat(polygon(54, 12, 206, 12, 241, 88, 19, 88), 0xb9dfe8);
        art.fading(polygon(56, 22, 204, 22, 239, 88, 21, 88), art.main(0x35b5e5, 1.5), art.main(0x35b5e5));
        for (int i = 0; i < 9; i++) {
            double y = 30 + i * 6.6;
            double x = 62 + i * 41 % 100;
            art.stroke(curve(x, y, x + 8, y - 2, x + 16, y, x + 24, y - 2, x + 32, y), veil(0xffffff, 0.55), 1.8);
        }
        for (double x : new double[] {172, 184}) {
            art.stroke(
                    Contour.from(x, 26).to(x, 8).swing(x, 0, x + 9, 0, x + 9, 8).open(), 0x9fadb8, 2.6);
        }
        art.stroke(line(172, 18, 184, 18), 0x9fadb8, 2);
        art.stroke(line(172, 24, 184, 24), 0x9fadb8, 2);
        front(art);
    }

    private static void front(Brushwork art) {
        Color water = art.main(0x35b5e5);
        art.flat(polygon(32, 66, 228, 66, 239, 88, 21, 88), veil(water.getRGB(), 0.75));
        art.stroke(curve(60, 76, 74, 73, 88, 76, 102, 73, 116, 76), veil(0xffffff, 0.6), 2);
        art.stroke(curve(140, 82, 154, 79, 168, 82, 182, 79), veil(0xffffff, 0.6), 2);
        art.soft(polygon(19, 87, 241, 87, 259, 99, 1, 99), 0xf4ead8);
        for (int i = 1; i < 12; i++) {
            art.stroke(line(19 + i * 18.5, 88.5, 1 + i * 21.5, 98), veil(0x9a8560, 0.4), 1);
        }
    }
}
