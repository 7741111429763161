package dev.gesso.adapter.sketch.pictogram.food;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.moved;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A gingerbread man. */
final class GingerbreadMan {

    private GingerbreadMan() {}

    static Drawing drawing() {
        return Drawing.of(
                GingerbreadMan::whole, standing(0.84, 0.18), "gingerbread man", "gingerbread", "gingerbread cookie");
    }

    private static void whole(Brushwork art) {
        Shape man = blob(
                42, 1, 58, 8, 60, 24, 54, 34, 68, 36, 81, 40, 81, 53, 68, 55, 58, 56, 62, 72, 72, 88, 66, 98, 54, 97,
                46, 82, 42, 76, 38, 82, 30, 97, 18, 98, 12, 88, 22, 72, 26, 56, 16, 55, 3, 53, 3, 40, 16, 36, 30, 34,
                24, 24, 26, 8);
        art.soft(moved(man, 0, 1), art.main(0xb9703a, 0.7));
        art.soft(man, art.main(0xb9703a, 1.1));
        for (double x : new double[] {9, 75}) {
            art.stroke(curve(x - 1, 42, x + 2, 46, x - 1, 50), 0xfffaf0, 2);
        }
        art.stroke(curve(17, 88, 22, 86, 25, 91, 30, 90), 0xfffaf0, 2);
        art.stroke(curve(67, 88, 62, 86, 59, 91, 54, 90), 0xfffaf0, 2);
        art.flat(disc(36, 16, 2.4), 0x4a2a18);
        art.flat(disc(48, 16, 2.4), 0x4a2a18);
        art.stroke(curve(34, 23, 42, 28, 50, 23), 0xfffaf0, 2.2);
        art.light(disc(31, 22, 2.6), 0.25);
        art.light(disc(53, 22, 2.6), 0.25);
        art.ball(disc(42, 44, 3.4), 0xe0443e);
        art.ball(disc(42, 56, 3.4), 0x5faa5f);
        art.ball(disc(42, 68, 3.4), 0x3f8fc4);
    }
}
