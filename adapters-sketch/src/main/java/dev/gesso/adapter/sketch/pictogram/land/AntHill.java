package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** An ant hill with its ants. */
final class AntHill {

    private AntHill() {}

    static Drawing drawing() {
        return Drawing.of(
                AntHill::whole, standing(1.5, 0.3), "ant hill", "anthill", "molehill", "mound", "mound of earth");
    }

    private static void whole(Brushwork art) {
        art.ball(
                both(box(0, 0, 150, 99), blob(3, 97, 34, 66, 56, 18, 76, 6, 96, 18, 118, 66, 147, 97, 75, 110)),
                art.main(0xa8703f));
        art.flat(oval(76, 16, 12, 5), art.main(0xa8703f, 0.4));
        for (int i = 0; i < 22; i++) {
            art.shade(disc(44 + i * 37 % 64, 54 + i * 23 % 42, 1.8), 0.25);
        }
        for (double[] ant : new double[][] {{62, 48, -55}, {92, 64, 50}, {50, 84, -30}, {116, 90, 20}}) {
            for (int part = -1; part <= 1; part++) {
                art.flat(turned(oval(ant[0] + part * 4.6, ant[1], 3, 2.2), ant[2], ant[0], ant[1]), 0x3b1f16);
            }
            for (int leg = -1; leg <= 1; leg++) {
                art.stroke(
                        turned(
                                line(ant[0] + leg * 3, ant[1] - 5, ant[0] + leg * 2, ant[1] + 5),
                                ant[2],
                                ant[0],
                                ant[1]),
                        0x3b1f16,
                        0.8);
            }
        }
    }
}
