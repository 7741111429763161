package dev.gesso.adapter.sketch.pictogram.park;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A stone bust on a pedestal. */
final class Statue {

    private Statue() {}

    static Drawing drawing() {
        return Drawing.of(Statue::whole, standing(0.56, 1.25), "statue", "bust", "monument", "sculpture");
    }

    private static void whole(Brushwork art) {
        art.column(box(12, 58, 32, 34), art.main(0xd5d2cb, 0.85));
        art.soft(box(6, 90, 44, 10, 1.5), art.main(0xd5d2cb, 0.92));
        art.soft(box(8, 52, 40, 8, 1.5), art.main(0xd5d2cb));
        art.soft(
                Contour.from(24, 26)
                        .to(33, 26)
                        .bend(33, 33, 42, 36)
                        .swing(52, 40, 46, 53, 38, 53)
                        .to(18, 53)
                        .swing(10, 53, 4, 40, 15, 36)
                        .bend(24, 33, 24, 26)
                        .closed(),
                art.main(0xd5d2cb));
        art.ball(
                Contour.from(18, 14)
                        .swing(18, 34, 23, 33, 28, 33)
                        .swing(33, 33, 38, 34, 38, 14)
                        .swing(38, -2, 18, -2, 18, 14)
                        .closed(),
                art.main(0xd5d2cb, 1.2));
        for (double[] curl : new double[][] {{19, 9}, {23, 5}, {28, 4}, {33, 5}, {37, 9}, {38, 14}, {18, 14}}) {
            art.ball(disc(curl[0], curl[1], 3.4), art.main(0xd5d2cb, 0.88));
        }
        art.shade(oval(24, 17.5, 2, 1), 0.35);
        art.shade(oval(32, 17.5, 2, 1), 0.35);
        art.stroke(Contour.from(28, 17).to(29.5, 23).to(27, 23.4).open(), veil(0x2a1030, 0.3), 1);
        art.stroke(curve(25, 27.5, 28, 28.4, 31, 27.5), veil(0x2a1030, 0.4), 1);
        art.shade(polygon(14, 44, 42, 38, 44, 41, 18, 48), 0.12);
        art.light(box(16, 64, 24, 12, 1), 0.3);
    }
}
