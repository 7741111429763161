package dev.gesso.adapter.sketch.pictogram.food;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A raspberry with its leaves. */
final class Raspberry {

    private Raspberry() {}

    static Drawing drawing() {
        return Drawing.of(Raspberry::whole, standing(0.84, 0.12), "raspberry", "blackberry", "mulberry");
    }

    private static void whole(Brushwork art) {
        art.soft(
                blob(6, 42, 14, 26, 42, 20, 70, 26, 78, 42, 72, 66, 56, 88, 42, 98, 28, 88, 12, 66),
                art.main(0xd02a55, 0.7));
        int[] counts = {4, 5, 6, 5, 4, 3, 2, 1};
        for (int row = 0; row < counts.length; row++) {
            for (int i = 0; i < counts[row]; i++) {
                double x = 42 + (i - (counts[row] - 1) / 2.0) * 13;
                art.ball(disc(x, 28 + row * 9.2, 7.4), art.main(0xe0386a));
                art.light(disc(x - 2.2, 25.6 + row * 9.2, 1.5), 0.7);
            }
        }
        for (double[] tip : new double[][] {{8, 16}, {22, 34}, {62, 34}, {76, 16}, {42, 38}}) {
            leaf(art, 42, 16, tip[0], tip[1], new Color(0x6cb353));
        }
        art.stroke(curve(42, 16, 43, 8, 48, 2), 0x4f8f45, 3);
    }
}
