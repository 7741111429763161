package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A bar of soap with suds. */
final class SoapBar {

    private SoapBar() {}

    static Drawing drawing() {
        return Drawing.of(SoapBar::whole, standing(1.6, 0.14), "soap bar", "bar of soap", "soap dish");
    }

    private static void whole(Brushwork art) {
        art.soft(blob(4, 74, 40, 66, 80, 64, 120, 66, 156, 74, 140, 96, 80, 99, 20, 96), 0xd9b98a);
        art.soft(box(14, 32, 132, 56, 24), art.main(0x9ccf8f, 0.8));
        art.soft(box(14, 24, 132, 50, 24), art.main(0x9ccf8f, 1.2));
        art.stroke(box(28, 32, 104, 33, 15), art.main(0x9ccf8f, 0.8), 2);
        leaf(art, 96, 56, 64, 42, art.main(0x9ccf8f, 0.62));
        for (double[] sud :
                new double[][] {{30, 26, 14}, {48, 14, 12}, {64, 24, 9}, {128, 72, 13}, {146, 62, 9}, {112, 80, 9}}) {
            art.ball(disc(sud[0], sud[1], sud[2]), veil(0xe8f6fc, 1));
            art.stroke(disc(sud[0], sud[1], sud[2] - 0.6), veil(0x9fd0e8, 0.8), 1.2);
            art.light(disc(sud[0] - sud[2] * 0.35, sud[1] - sud[2] * 0.35, sud[2] * 0.22), 1);
        }
    }
}
