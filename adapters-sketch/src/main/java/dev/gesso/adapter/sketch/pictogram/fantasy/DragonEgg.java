package dev.gesso.adapter.sketch.pictogram.fantasy;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.moved;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A scaly egg in a bit of straw. */
final class DragonEgg {

    private DragonEgg() {}

    static Drawing drawing() {
        return Drawing.of(
                DragonEgg::whole, standing(0.86, 0.35), "dragon egg", "dragon's egg", "easter egg", "painted egg");
    }

    private static void whole(Brushwork art) {
        Shape egg = Contour.from(43, 1)
                .swing(68, 1, 82, 44, 80, 64)
                .swing(78, 88, 62, 98, 43, 98)
                .swing(24, 98, 8, 88, 6, 64)
                .swing(4, 44, 18, 1, 43, 1)
                .closed();
        art.ball(egg, art.main(0x3fa58a));
        for (int row = 0; row < 7; row++) {
            for (int i = 0; i < 7; i++) {
                double x = 43 + (i - 3 + row % 2 * 0.5) * 13;
                double y = 14 + row * 12.5;
                Shape scale = both(
                        egg,
                        Contour.from(x - 6, y)
                                .bend(x - 5, y + 10, x, y + 12)
                                .bend(x + 5, y + 10, x + 6, y)
                                .open());
                art.stroke(scale, art.main(0x3fa58a, 0.62), 1.2);
            }
        }
        art.shade(without(egg, moved(egg, -7, -5)), 0.16);
        art.gloss(26, 30, 5, 13);
        for (int i = 0; i < 15; i++) {
            double x = 6 + i * 5.3;
            art.stroke(curve(x - 5, 97, x, 90 + i * 7 % 6, x + 6, 96), i % 2 == 0 ? 0xd0a53c : 0xf0cf7a, 2);
        }
    }
}
