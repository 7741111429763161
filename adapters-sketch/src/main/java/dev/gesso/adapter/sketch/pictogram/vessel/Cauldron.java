package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** An iron cauldron with a green brew that bubbles. */
final class Cauldron {

    private Cauldron() {}

    static Drawing drawing() {
        return Drawing.of(Cauldron::whole, standing(1.15, 0.6), "cauldron", "witch's cauldron")
                .holding(0.18, 0.82, 0.34, Cauldron::front);
    }

    private static void whole(Brushwork art) {
        art.flat(oval(57, 24, 45, 11), 0x20242c);
        art.fading(oval(57, 26, 40, 8), new Color(0xb7e84a), new Color(0x5fae2c));
        for (double[] bubble : new double[][] {{40, 21, 7}, {54, 16, 5}, {68, 22, 8}, {50, 8, 3}, {72, 7, 2.5}}) {
            art.ball(disc(bubble[0], bubble[1], bubble[2]), 0x8fd13b);
            art.light(disc(bubble[0] - bubble[2] * 0.3, bubble[1] - bubble[2] * 0.3, bubble[2] * 0.25), 0.8);
        }
        front(art);
    }

    private static void front(Brushwork art) {
        for (double x : new double[] {30, 84}) {
            art.soft(turned(box(x - 5, 80, 10, 20, 4), x < 57 ? 12 : -12, x, 84), 0x2c313b);
        }
        Shape body =
                without(blob(14, 30, 57, 22, 100, 30, 111, 58, 92, 88, 57, 95, 22, 88, 3, 58), oval(57, 22, 44, 11));
        art.ball(body, art.main(0x474e5c));
        art.stroke(curve(12, 25, 32, 34, 57, 36.5, 82, 34, 102, 25), art.main(0x474e5c, 1.25), 6);
        for (double x : new double[] {9, 105}) {
            art.stroke(disc(x, 50, 7), art.main(0x474e5c, 1.5), 3);
        }
        art.gloss(26, 56, 4, 12);
    }
}
