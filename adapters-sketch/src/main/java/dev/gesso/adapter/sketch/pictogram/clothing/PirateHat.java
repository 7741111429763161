package dev.gesso.adapter.sketch.pictogram.clothing;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A pirate's hat with skull and bones. */
final class PirateHat {

    private PirateHat() {}

    static Drawing drawing() {
        return Drawing.of(PirateHat::whole, standing(1.7, 0.22), "pirate hat", "pirate's hat", "tricorne");
    }

    private static void whole(Brushwork art) {
        Shape hat = felt();
        art.soft(hat, art.main(0x2f333d));
        art.stroke(braid(), 0xe3b04b, 4);
        art.soft(
                Contour.from(40, 92)
                        .bend(85, 76, 130, 92)
                        .bend(110, 99, 85, 98)
                        .bend(60, 99, 40, 92)
                        .closed(),
                art.main(0x2f333d, 0.7));
        for (double lean : new double[] {-24, 24}) {
            art.stroke(turned(line(58, 60, 112, 60), lean, 85, 60), 0xf6f3ec, 5);
            art.flat(
                    turned(
                            together(disc(57, 58, 4), disc(57, 63, 4), disc(113, 58, 4), disc(113, 63, 4)),
                            lean,
                            85,
                            60),
                    0xf6f3ec);
        }
        art.soft(together(oval(85, 46, 17, 16), box(76, 54, 18, 14, 4)), 0xfffdf6);
        art.flat(oval(79, 47, 4.4, 5), 0x2f333d);
        art.flat(oval(91, 47, 4.4, 5), 0x2f333d);
        art.flat(polygon(85, 53, 88, 58, 82, 58), 0x2f333d);
        for (int i = 0; i < 3; i++) {
            art.shade(box(80 + i * 4.6, 61, 1.2, 6), 0.6);
        }
    }

    private static Shape felt() {
        return Contour.from(3, 84)
                .swing(20, 74, 36, 40, 52, 22)
                .swing(66, 2, 104, 2, 118, 22)
                .swing(134, 40, 150, 74, 167, 84)
                .bend(134, 100, 85, 92)
                .bend(36, 100, 3, 84)
                .closed();
    }

    private static Shape braid() {
        return Contour.from(5, 83)
                .swing(22, 72, 38, 40, 53, 23)
                .swing(66, 5, 104, 5, 117, 23)
                .swing(132, 40, 148, 72, 165, 83)
                .open();
    }
}
