package dev.gesso.adapter.sketch.pictogram.clothing;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A starry wizard's hat. */
final class WizardHat {

    private WizardHat() {}

    static Drawing drawing() {
        return Drawing.of(
                WizardHat::whole,
                standing(1.1, 0.32),
                "wizard hat",
                "wizard's hat",
                "witch hat",
                "witch's hat",
                "magic hat");
    }

    private static void whole(Brushwork art) {
        art.soft(oval(55, 86, 54, 13.5), art.main(0x4b4fb3, 0.8));
        Shape cone = Contour.from(20, 84)
                .swing(34, 58, 38, 30, 58, 4)
                .bend(76, -2, 84, 16)
                .bend(72, 14, 68, 22)
                .swing(74, 46, 82, 66, 90, 84)
                .bend(55, 98, 20, 84)
                .closed();
        art.soft(cone, art.main(0x4b4fb3));
        art.shade(both(cone, curve(70, 20, 78, 40, 96, 90, 70, 92, 74, 60)), 0.15);
        art.soft(
                both(
                        cone,
                        Contour.from(10, 70)
                                .bend(55, 88, 100, 70)
                                .to(100, 80)
                                .bend(55, 98, 10, 80)
                                .closed()),
                0xe3b04b);
        art.soft(box(48, 77, 14, 13, 2), 0xf6d98a);
        art.soft(box(51.5, 80, 7, 7, 1), art.main(0x4b4fb3, 0.7));
        for (double[] spot : new double[][] {{52, 34, 6}, {64, 54, 7}, {42, 62, 5}, {66, 22, 3.6}}) {
            art.flat(star(spot[0], spot[1], spot[2], spot[2] * 0.42, 5), 0xffe07a);
        }
    }
}
