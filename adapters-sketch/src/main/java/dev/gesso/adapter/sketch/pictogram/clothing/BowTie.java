package dev.gesso.adapter.sketch.pictogram.clothing;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.mirrored;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A bow tie with dots. */
final class BowTie {

    private BowTie() {}

    static Drawing drawing() {
        return Drawing.of(BowTie::whole, standing(1.9, 0.1), "bow tie", "bowtie");
    }

    private static void whole(Brushwork art) {
        for (boolean right : new boolean[] {false, true}) {
            Shape wing = Contour.from(95, 50)
                    .swing(70, 24, 40, 4, 14, 2)
                    .swing(2, 2, 2, 98, 14, 98)
                    .swing(40, 96, 70, 76, 95, 50)
                    .closed();
            Shape side = right ? mirrored(wing, 95) : wing;
            art.soft(side, art.main(0xc62f45));
            for (int i = 0; i < 6; i++) {
                double x = 22 + i / 2 * 18;
                double y = 30
                        + i % 2 * 40
                        + (i / 2 == 1 ? -4 : 0) * (i % 2 == 0 ? 1 : -1) * 0.5
                        + (i / 2 == 2 ? (i % 2 == 0 ? 8 : -8) : 0);
                Shape dot = disc(x, y, 5);
                art.light(right ? mirrored(dot, 95) : dot, 0.85);
            }
            Shape crease = curve(90, 50, 74, 42, 62, 40);
            art.stroke(right ? mirrored(crease, 95) : crease, veil(0x2a1030, 0.3), 3);
        }
        art.ball(box(80, 32, 30, 36, 10), art.main(0xc62f45, 0.85));
    }
}
