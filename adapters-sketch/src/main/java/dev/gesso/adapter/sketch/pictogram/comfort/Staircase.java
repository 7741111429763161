package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A flight of stairs with a rail, up to the right. */
final class Staircase {

    private Staircase() {}

    static Drawing drawing() {
        return Drawing.of(Staircase::whole, standing(1.3, 1.2), "staircase", "stairs", "stairway", "steps")
                .bearing(0.78, 0.98, 0.34);
    }

    private static void whole(Brushwork art) {
        for (int i = 0; i < 7; i++) {
            double x = 4 + i * 18;
            double y = 88 - i * 9;
            art.column(box(x, y, 130 - x - 1, 12), i % 2 == 0 ? art.main(0xc58d55, 0.85) : art.main(0xc58d55, 0.92));
            art.soft(box(x - 3, y - 2, 132 - x, 4, 1.5), art.main(0xc58d55, 1.3));
            art.shade(box(x, y + 2, 130 - x - 1, 1.6), 0.2);
        }
        for (int i = 0; i < 7; i++) {
            double x = 11 + i * 18;
            art.stroke(line(x, 86 - i * 9, x, 58 - i * 9), 0xf6f1e7, 2.6);
        }
        art.stroke(line(8, 57, 122, 2.8), art.main(0xc58d55, 0.6), 5);
        art.column(box(4, 50, 7, 48, 2), art.main(0xc58d55, 0.6));
        art.ball(disc(7.5, 48, 5), art.main(0xc58d55, 0.8));
    }
}
