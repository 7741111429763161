package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** Washing on a line. */
final class Clothesline {

    private Clothesline() {}

    static Drawing drawing() {
        return Drawing.of(
                Clothesline::whole, standing(1.75, 0.95), "clothesline", "washing line", "laundry", "clothes line");
    }

    private static void whole(Brushwork art) {
        for (double x : new double[] {6, 163}) {
            art.column(box(x, 6, 6, 94, 2), 0x9a6b41);
            art.soft(box(x - 5, 10, 16, 5, 2), 0x8a5a33);
        }
        art.stroke(curve(9, 13, 50, 20, 88, 22, 126, 20, 166, 13), 0xf4efe0, 1.8);
        art.soft(
                polygon(22, 17, 36, 18, 42, 20, 48, 19, 62, 20, 68, 34, 58, 39, 58, 64, 26, 63, 26, 37, 16, 32),
                art.main(0x4a9fd8));
        art.shade(arc(42, 19, 7, 5, 0, 180), 0.3);
        art.soft(
                Contour.from(76, 21)
                        .to(104, 21.5)
                        .to(106, 76)
                        .to(93, 75)
                        .to(90, 40)
                        .to(87, 76)
                        .to(74, 75)
                        .closed(),
                0x5b6fa8);
        art.soft(polygon(114, 20.5, 152, 16, 154, 62, 116, 64), 0xfff6ea);
        art.flat(polygon(115, 32, 152.5, 28, 153, 36, 115.4, 40), 0xf2a0b4);
        art.flat(polygon(115.6, 46, 153.4, 43, 153.7, 51, 115.8, 54), 0xf2a0b4);
        for (double[] peg : new double[][] {{25, 17}, {60, 20}, {79, 21}, {101, 21}, {117, 20}, {149, 16}}) {
            art.soft(box(peg[0] - 1.5, peg[1] - 4, 3.4, 9, 1), 0xe3b86a);
        }
    }
}
