package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A washing machine with suds behind its door. */
final class WashingMachine {

    private WashingMachine() {}

    static Drawing drawing() {
        return Drawing.of(
                        WashingMachine::whole,
                        standing(0.84, 0.55),
                        "washing machine",
                        "tumble dryer",
                        "laundry machine")
                .bearing(0.1, 0.9, 0.04);
    }

    private static void whole(Brushwork art) {
        art.soft(box(2, 2, 80, 96, 5), art.main(0xf0f3f5));
        art.soft(box(6, 6, 72, 17, 3), art.main(0xf0f3f5, 0.88));
        art.soft(box(9, 9, 26, 11, 2), art.main(0xf0f3f5, 1.5));
        art.flat(box(42, 10, 18, 9, 2), 0x2f3a46);
        art.flat(box(44, 13, 9, 3, 1), 0x7fe0b0);
        art.ball(disc(70, 14.5, 5.5), 0x8d99a6);
        art.ball(disc(42, 60, 31), 0xb9c4cd);
        art.flat(disc(42, 60, 25), 0x3f4a55);
        Shape glass = disc(42, 60, 23);
        art.fading(glass, new Color(0x9fd4ee), new Color(0x4a9fd4));
        art.soft(both(glass, blob(14, 62, 28, 58, 40, 66, 56, 60, 70, 66, 66, 88, 20, 88)), 0xe8708a);
        art.soft(both(glass, blob(40, 72, 54, 64, 68, 72, 62, 88, 44, 88)), 0xf7cf57);
        for (double[] sud : new double[][] {{32, 58, 5}, {41, 55, 6}, {51, 58, 4.6}, {46, 47, 3}, {33, 48, 2.2}}) {
            art.light(disc(sud[0], sud[1], sud[2]), 0.7);
        }
        art.light(both(glass, polygon(20, 70, 44, 36, 52, 38, 26, 78)), 0.25);
        art.soft(box(8, 97, 10, 3, 1), 0x4a525c);
        art.soft(box(66, 97, 10, 3, 1), 0x4a525c);
    }
}
