package dev.gesso.adapter.sketch.pictogram.desktop;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A cake stand on a foot. */
final class CakeStand {

    private CakeStand() {}

    static Drawing drawing() {
        return Drawing.of(CakeStand::whole, standing(1.6, 0.22), "cake stand", "cake plate", "pedestal")
                .bearing(0.14, 0.86, 0.2);
    }

    private static void whole(Brushwork art) {
        art.column(turnedBody(80, 30, 14, 48, 7, 62, 10, 74, 6, 88, 20, 99, 44), art.main(0xf3b7c6));
        for (int i = 0; i < 12; i++) {
            double t = i / 11.0 * 2 - 1;
            art.ball(disc(80 + t * 72, 32 + 12 * (1 - t * t), 8), art.main(0xf3b7c6, 1.2));
        }
        art.soft(oval(80, 24, 79, 18), art.main(0xf3b7c6, 0.9));
        art.soft(oval(80, 21, 79, 18), art.main(0xf3b7c6, 1.4));
        art.stroke(oval(80, 21, 66, 13.5), veil(0xffffff, 0.7), 2);
    }
}
