package dev.gesso.adapter.sketch.pictogram.food;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A tall layer cake with icing and cherries. */
final class LayerCake {

    private LayerCake() {}

    static Drawing drawing() {
        return Drawing.of(
                        LayerCake::whole,
                        standing(1.02, 0.4),
                        "layer cake",
                        "wedding cake",
                        "tiered cake",
                        "chocolate cake")
                .bearing(0.34, 0.66, 0.12);
    }

    private static void whole(Brushwork art) {
        art.soft(oval(51, 94, 49, 6), 0xe3e9ef);
        double[][] tiers = {{9, 62, 30}, {21, 36, 26}, {33, 13, 23}};
        for (int i = 0; i < tiers.length; i++) {
            double x = tiers[i][0];
            double y = tiers[i][1];
            double width = 102 - 2 * x;
            double height = tiers[i][2];
            art.column(
                    together(box(x, y, width, height), oval(51, y + height, width / 2, 3)),
                    art.main(0xf7b7c8, i == 1 ? 1.8 : 1));
            art.soft(oval(51, y, width / 2, 4.4), 0xfffaf3);
            int drips = 6 - i;
            for (int j = 0; j < drips; j++) {
                double step = width / drips;
                art.soft(box(x + j * step + step * 0.08, y - 1, step * 0.84, 7 + j * 5 % 7, step * 0.4), 0xfffaf3);
            }
            for (int j = 0; j <= drips; j++) {
                art.ball(disc(x + j * width / drips, y + height, 3), 0xfffaf3);
            }
        }
        for (double x : new double[] {40, 51, 62}) {
            art.ball(disc(x, 10 - (x == 51 ? 1.5 : 0), 4.4), 0xd8263a);
            art.stroke(curve(x, 6, x + 1, 3, x + 3, 1), 0x4f8f45, 0.9);
        }
        art.soft(box(48, 94, 6, 6), 0xc9d1d6);
        art.soft(box(28, 97, 46, 3, 1.5), 0xc9d1d6);
    }
}
