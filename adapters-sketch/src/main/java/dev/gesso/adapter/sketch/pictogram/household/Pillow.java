package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A plump pillow. */
final class Pillow {

    private Pillow() {}

    static Drawing drawing() {
        return Drawing.of(Pillow::whole, standing(1.35, 0.28), "pillow", "cushion")
                .bearing(0.2, 0.8, 0.4);
    }

    private static void whole(Brushwork art) {
        Shape pillow = blob(
                5, 8, 26, 12, 67, 8, 110, 12, 130, 8, 124, 32, 126, 68, 131, 94, 108, 91, 67, 97, 26, 91, 4, 94, 10, 68,
                10, 32);
        art.ball(pillow, art.main(0x8fb4e3));
        for (double[] crease : new double[][] {
            {12, 16, 28, 28, 34, 44}, {123, 16, 108, 28, 103, 42}, {12, 86, 28, 76, 34, 62}, {124, 86, 108, 78, 102, 64}
        }) {
            art.stroke(curve(crease), veil(0x2a1030, 0.16), 2.4);
        }
        art.ball(disc(67, 51, 4.5), art.main(0x8fb4e3, 0.75));
        art.light(blob(36, 30, 56, 20, 84, 20, 64, 30, 46, 40), 0.45);
    }
}
