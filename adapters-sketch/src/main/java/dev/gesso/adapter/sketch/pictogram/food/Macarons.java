package dev.gesso.adapter.sketch.pictogram.food;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.darker;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A little tower of macarons. */
final class Macarons {

    private Macarons() {}

    static Drawing drawing() {
        return Drawing.of(Macarons::whole, standing(0.92, 0.16), "macaron", "macaroon", "macarons");
    }

    private static void whole(Brushwork art) {
        Color[] shells = {art.main(0xf48fb1), new Color(0xa5d6a7), new Color(0xce93d8)};
        for (int i = 2; i >= 0; i--) {
            double y = 2 + i * 32;
            double x = 46 + (i == 1 ? 3 : i == 0 ? -3 : 0);
            art.soft(box(x - 40, y + 17, 80, 16, 8), shells[i]);
            art.soft(box(x - 38, y + 13, 76, 8, 4), 0xfff6e6);
            for (int j = 0; j < 13; j++) {
                art.ball(disc(x - 37 + j * 6.2, y + 13, 3), darker(shells[i], 0.08));
            }
            art.ball(
                    Contour.from(x - 41, y + 13)
                            .swing(x - 40, y - 4, x + 40, y - 4, x + 41, y + 13)
                            .closed(),
                    shells[i]);
            art.light(turned(oval(x - 20, y + 5, 9, 2.4), -12, x - 20, y + 5), 0.5);
        }
    }
}
