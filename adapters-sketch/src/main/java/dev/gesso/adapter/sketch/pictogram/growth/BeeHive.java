package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A straw beehive with bees about. */
final class BeeHive {

    private BeeHive() {}

    static Drawing drawing() {
        return Drawing.of(BeeHive::whole, standing(1, 0.5), "bee hive", "beehive", "hive");
    }

    private static void whole(Brushwork art) {
        double[] halves = {12, 22, 30, 35, 37, 36};
        for (int i = 0; i < halves.length; i++) {
            art.column(
                    box(50 - halves[i], 8 + i * 14.4, halves[i] * 2, 17, 8),
                    art.main(0xe8b13c, i % 2 == 0 ? 1.1 : 0.94));
        }
        art.flat(Contour.from(41, 92).to(41, 80).bend(50, 68, 59, 80).to(59, 92).closed(), 0x4a2f1c);
        art.soft(box(8, 92, 84, 8, 2), 0x8a5a33);
        for (double[] bee : new double[][] {{13, 30}, {86, 18}, {82, 74}}) {
            art.flat(turned(oval(bee[0] - 1, bee[1] - 6, 3, 5), -24, bee[0], bee[1]), veil(0xdff3fb, 0.95));
            art.flat(turned(oval(bee[0] + 3, bee[1] - 6, 3, 5), 24, bee[0], bee[1]), veil(0xdff3fb, 0.95));
            Shape body = oval(bee[0], bee[1], 8, 5.4);
            art.ball(body, 0xf9cc3a);
            art.flat(
                    both(body, together(box(bee[0] - 3, bee[1] - 6, 2.6, 12), box(bee[0] + 2, bee[1] - 6, 2.6, 12))),
                    0x3b2a20);
        }
    }
}
