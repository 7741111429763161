package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.moved;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.wicker;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.bow;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A basket full of straw with a ribbon and a blank tag on its front. */
final class GiftBasket {

    private GiftBasket() {}

    static Drawing drawing() {
        return Drawing.of(GiftBasket::whole, standing(1.2, 0.5), "gift basket", "gift hamper", "hamper")
                .holding(0.1, 0.9, 0.56, GiftBasket::front);
    }

    private static void whole(Brushwork art) {
        Shape handle = arc(60, 48, 47, 44, 180, 180);
        art.stroke(handle, 0x8d5a2b, 6);
        art.stroke(handle, 0xd3a05c, 3);
        art.flat(oval(60, 48, 53, 8), 0x5d3a1d);
        for (int i = 0; i < 26; i++) {
            double x = 14 + i * 3.6;
            double lean = (i * 37 % 13) - 6;
            art.stroke(
                    curve(x, 54, x + lean * 0.4, 46, x + lean, 41 + i * 29 % 8), i % 3 == 0 ? 0xf7e6b5 : 0xe9cf8c, 1.6);
        }
        front(art);
    }

    private static void front(Brushwork art) {
        Shape body = Contour.from(7, 48)
                .bend(60, 64, 113, 48)
                .to(102, 92)
                .bend(100, 100, 92, 100)
                .to(28, 100)
                .bend(20, 100, 18, 92)
                .closed();
        wicker(art, body, new Color(0xb9803f), 7, 14);
        Shape rim = curve(6, 48, 32, 54.5, 60, 56.5, 88, 54.5, 114, 48);
        art.stroke(rim, 0x8d5a2b, 7);
        art.stroke(moved(rim, 0, -1), 0xe0b06a, 4);
        bow(art, 60, 62, 26, art.main(0xd6406c));
        art.shade(box(33, 78, 56, 19, 3), 0.25);
        art.flat(box(32, 76, 56, 19, 3), 0xfff8e6);
        art.stroke(box(34.5, 78.5, 51, 14, 2), 0xe3c489, 0.8);
    }
}
