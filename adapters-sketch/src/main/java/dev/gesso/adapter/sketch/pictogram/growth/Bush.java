package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A round bush with berries. */
final class Bush {

    private Bush() {}

    static Drawing drawing() {
        return Drawing.of(Bush::whole, standing(1.35, 0.6), "bush", "shrub", "berry bush", "rose bush");
    }

    private static void whole(Brushwork art) {
        art.soft(
                together(
                        disc(26, 72, 25),
                        disc(108, 72, 25),
                        disc(44, 44, 28),
                        disc(88, 42, 29),
                        disc(66, 30, 28),
                        box(8, 70, 118, 29, 14)),
                art.main(0x4c9a4c, 0.8));
        for (double[] tuft : new double[][] {{30, 64, 20}, {62, 34, 23}, {98, 46, 21}, {68, 68, 24}, {106, 76, 17}}) {
            art.ball(disc(tuft[0], tuft[1], tuft[2]), art.main(0x66b356));
        }
        for (double[] berry : new double[][] {{28, 62}, {56, 38}, {92, 40}, {72, 62}, {106, 72}, {46, 78}, {82, 84}}) {
            art.ball(disc(berry[0], berry[1], 4), 0xe0443e);
            art.light(disc(berry[0] - 1.2, berry[1] - 1.4, 1.1), 0.8);
        }
    }
}
