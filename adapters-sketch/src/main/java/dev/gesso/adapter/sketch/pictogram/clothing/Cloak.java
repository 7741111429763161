package dev.gesso.adapter.sketch.pictogram.clothing;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A hooded cloak with a clasp. */
final class Cloak {

    private Cloak() {}

    static Drawing drawing() {
        return Drawing.of(Cloak::whole, standing(0.74, 0.8), "cloak", "cape", "hooded cloak", "robe");
    }

    private static void whole(Brushwork art) {
        art.flat(blob(24, 8, 37, 4, 50, 8, 54, 24, 46, 34, 28, 34, 20, 24), art.main(0x8e2f4a, 0.4));
        Shape cape = Contour.from(26, 30)
                .swing(12, 36, 8, 70, 2, 98)
                .bend(20, 94, 30, 99)
                .to(44, 99)
                .bend(54, 94, 72, 98)
                .swing(66, 70, 62, 36, 48, 30)
                .closed();
        art.soft(cape, art.main(0x8e2f4a));
        art.flat(polygon(37, 36, 44, 99, 30, 99), art.main(0x8e2f4a, 0.45));
        for (double[] fold : new double[][] {{22, 42, 16, 66, 14, 94}, {52, 42, 58, 66, 60, 94}}) {
            art.stroke(curve(fold), veil(0x2a1030, 0.3), 2.4);
        }
        art.soft(
                without(
                        blob(18, 22, 22, 6, 37, 0.5, 52, 6, 56, 22, 50, 36, 37, 40, 24, 36),
                        blob(26, 22, 29, 12, 37, 9, 45, 12, 48, 22, 44, 31, 37, 33, 30, 31)),
                art.main(0x8e2f4a, 1.15));
        art.ball(disc(37, 38, 4.4), 0xe3b04b);
    }
}
