package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.flower;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A pond with reeds and water lilies. */
final class Pond {

    private Pond() {}

    static Drawing drawing() {
        return Drawing.of(Pond::whole, new Stature(2.4, 0.5, Place.LAND), "pond", "duck pond", "koi pond", "lily pond")
                .bearing(0.2, 0.8, 0.68);
    }

    private static void whole(Brushwork art) {
        art.soft(blob(2, 62, 24, 38, 90, 26, 160, 28, 222, 42, 238, 66, 200, 92, 120, 99, 40, 92), 0x8a9a4f);
        Shape water = blob(8, 62, 30, 42, 92, 31, 158, 33, 216, 46, 230, 66, 194, 87, 120, 93, 46, 87);
        art.fading(water, art.main(0x4aa8d8, 1.6), art.main(0x4aa8d8, 0.85));
        for (int i = 0; i < 4; i++) {
            double x = 44 + i * 38;
            art.stroke(
                    curve(x, 58 + i % 2 * 14, x + 14, 56 + i % 2 * 14, x + 28, 58 + i % 2 * 14),
                    veil(0xffffff, 0.5),
                    1.8);
        }
        lily(art, 60, 74, 13);
        lily(art, 84, 80, 10);
        lily(art, 176, 68, 12);
        flower(art, 62, 68, 7, new Color(0xff9fc6), new Color(0xffe082));
        for (int i = 0; i < 6; i++) {
            double x = 198 + i * 5;
            art.stroke(curve(x, 54 + i, x + 1, 34, x + (i - 2) * 2, 12 + i % 3 * 7), 0x5f9a45, 2.4);
            if (i % 2 == 0) {
                art.soft(turned(box(x + (i - 2) * 2 - 2.2, 4 + i % 3 * 7, 4.4, 16, 2.2), (i - 2) * 3, x, 20), 0x8a5632);
            }
        }
    }

    private static void lily(Brushwork art, double x, double y, double radius) {
        art.soft(
                without(oval(x, y, radius, radius * 0.45), polygon(x, y, x + radius, y - 5, x + radius, y + 1)),
                0x5fae4c);
    }
}
