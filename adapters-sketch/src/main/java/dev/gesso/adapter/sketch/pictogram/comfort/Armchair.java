package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A wing chair with a cushion. */
final class Armchair {

    private Armchair() {}

    static Drawing drawing() {
        return Drawing.of(
                        Armchair::whole, standing(0.92, 0.75), "armchair", "easy chair", "wing chair", "reading chair")
                .bearing(0.24, 0.76, 0.66);
    }

    private static void whole(Brushwork art) {
        for (double x : new double[] {12, 74}) {
            art.column(box(x, 90, 7, 10, 2), 0x6d4528);
        }
        art.soft(
                Contour.from(14, 60)
                        .swing(6, 10, 20, 2, 46, 2)
                        .swing(72, 2, 86, 10, 78, 60)
                        .closed(),
                art.main(0x3f8a7d));
        art.shade(
                Contour.from(22, 60)
                        .swing(18, 20, 26, 10, 46, 10)
                        .swing(66, 10, 74, 20, 70, 60)
                        .closed(),
                0.12);
        for (double[] button : new double[][] {{36, 26}, {56, 26}, {46, 38}}) {
            art.shade(disc(button[0], button[1], 1.8), 0.35);
        }
        art.soft(box(10, 64, 72, 28, 5), art.main(0x3f8a7d, 0.8));
        art.soft(box(18, 56, 56, 18, 7), art.main(0x3f8a7d, 1.3));
        for (double x : new double[] {2, 70}) {
            art.soft(box(x, 42, 20, 52, 9), art.main(0x3f8a7d));
            art.soft(oval(x + 10, 49, 10, 7.5), art.main(0x3f8a7d, 1.4));
        }
        art.soft(turned(box(34, 34, 25, 24, 6), 10, 46, 46), 0xf0b840);
    }
}
