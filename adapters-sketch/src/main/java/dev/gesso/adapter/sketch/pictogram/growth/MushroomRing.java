package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A fairy ring of toadstools. */
final class MushroomRing {

    private MushroomRing() {}

    static Drawing drawing() {
        return Drawing.of(
                        MushroomRing::whole,
                        standing(2, 0.32),
                        "mushroom ring",
                        "fairy ring",
                        "ring of mushrooms",
                        "toadstools")
                .bearing(0.3, 0.7, 0.72);
    }

    private static void whole(Brushwork art) {
        art.soft(oval(100, 78, 99, 21), 0x86bf5a);
        for (double[] spot : new double[][] {
            {60, 62, 0.6},
            {100, 58, 0.55},
            {140, 62, 0.6},
            {26, 76, 0.8},
            {174, 76, 0.8},
            {58, 94, 1},
            {142, 94, 1},
            {100, 99, 1.15}
        }) {
            toadstool(art, spot[0], spot[1], spot[2]);
        }
    }

    private static void toadstool(Brushwork art, double x, double y, double size) {
        double s = size;
        art.column(turnedBody(x, y - 26 * s, 5 * s, y - 8 * s, 6 * s, y, 7 * s), 0xfbf0dc);
        art.soft(oval(x, y - 26 * s, 20 * s, 5 * s), 0xe8d3b8);
        art.ball(
                Contour.from(x - 22 * s, y - 26 * s)
                        .swing(x - 20 * s, y - 56 * s, x + 20 * s, y - 56 * s, x + 22 * s, y - 26 * s)
                        .bend(x, y - 20 * s, x - 22 * s, y - 26 * s)
                        .closed(),
                art.main(0xdb3b3b));
        art.flat(oval(x - 9 * s, y - 34 * s, 4 * s, 3.4 * s), 0xfffaf0);
        art.flat(oval(x + 4 * s, y - 41 * s, 3.6 * s, 3 * s), 0xfffaf0);
        art.flat(oval(x + 12 * s, y - 31 * s, 3.6 * s, 3 * s), 0xfffaf0);
    }
}
