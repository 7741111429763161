package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A typewriter with a blank sheet in it. */
final class Typewriter {

    private Typewriter() {}

    static Drawing drawing() {
        return Drawing.of(Typewriter::whole, standing(1.15, 0.32), "typewriter");
    }

    private static void whole(Brushwork art) {
        art.soft(box(29, 1, 57, 42, 1), 0xfffdf4);
        for (int i = 0; i < 4; i++) {
            art.shade(box(36, 8 + i * 6, i == 3 ? 22 : 43, 2), 0.3);
        }
        art.column(box(8, 32, 100, 11, 5), 0x3a424d);
        art.soft(box(0, 34, 9, 7, 3), 0x8d99a6);
        art.soft(box(107, 34, 8, 7, 3), 0x8d99a6);
        art.soft(
                Contour.from(14, 40)
                        .to(101, 40)
                        .to(106, 62)
                        .to(113, 92)
                        .bend(113, 98, 106, 98)
                        .to(9, 98)
                        .bend(2, 98, 2, 92)
                        .to(9, 62)
                        .closed(),
                art.main(0x3f9f94));
        art.soft(polygon(22, 43, 93, 43, 97, 56, 18, 56), art.main(0x3f9f94, 0.55));
        art.stroke(arc(57, 58, 20, 9, 180, 180), 0xb9c4cd, 1.6);
        for (int row = 0; row < 3; row++) {
            for (int key = 0; key < 9; key++) {
                double x = 20 - row * 1.5 + key * (9.3 + row * 0.35);
                art.ball(disc(x, 66 + row * 9, 3.6), 0xfff4dc);
            }
        }
        art.soft(box(34, 90, 47, 5, 2.5), 0xfff4dc);
        art.soft(box(10, 97, 14, 3, 1), 0x2f3a48);
        art.soft(box(91, 97, 14, 3, 1), 0x2f3a48);
    }
}
