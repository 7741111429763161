package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A nest of twigs with three eggs. */
final class BirdNest {

    private BirdNest() {}

    static Drawing drawing() {
        return Drawing.of(BirdNest::whole, standing(1.7, 0.22), "bird nest", "nest", "bird's nest")
                .holding(0.15, 0.85, 0.5, BirdNest::front);
    }

    private static void whole(Brushwork art) {
        art.soft(oval(85, 42, 78, 24), 0x6b452a);
        art.soft(oval(85, 46, 66, 17), 0x4a2f1c);
        for (double[] egg : new double[][] {{56, 36, -12}, {114, 36, 12}, {85, 33, 0}}) {
            Shape shell = turned(oval(egg[0], egg[1], 17, 22), egg[2], egg[0], egg[1]);
            art.ball(shell, art.main(0x9fd8e0));
            for (int i = 0; i < 4; i++) {
                art.shade(disc(egg[0] - 7 + i * 5, egg[1] - 10 + i * 17 % 14, 1.4), 0.25);
            }
        }
        front(art);
    }

    private static void front(Brushwork art) {
        Shape cup = Contour.from(5, 42)
                .bend(85, 86, 165, 42)
                .swing(164, 78, 120, 98, 85, 98)
                .swing(50, 98, 6, 78, 5, 42)
                .closed();
        art.soft(cup, 0x8a5f3c);
        for (int i = 0; i < 40; i++) {
            double x = 10 + i * 53 % 150;
            double dip = 26 * (1 - StrictMath.pow((x - 85) / 80, 2));
            double y = 44 + dip * 0.9 + i * 31 % 26 * (1 - Math.abs(x - 85) / 110);
            double lean = (i * 7 % 9 - 4) * 1.8;
            art.stroke(
                    curve(Math.max(4, x - 15), y - lean, x, y + 2, Math.min(166, x + 15), y + lean),
                    new int[] {0xb98a5a, 0x6b452a, 0xd2a878}[i % 3],
                    2.4);
        }
    }
}
