package dev.gesso.adapter.sketch.pictogram.food;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A cloud of cotton candy on its paper cone. */
final class CottonCandy {

    private CottonCandy() {}

    static Drawing drawing() {
        return Drawing.of(CottonCandy::whole, standing(0.72, 0.4), "cotton candy", "candy floss", "candyfloss");
    }

    private static void whole(Brushwork art) {
        art.column(cone(), 0xfffaf0);
        for (int i = 0; i < 4; i++) {
            art.flat(
                    polygon(
                            27 + i * 0.9,
                            58 + i * 10,
                            45 - i * 1.8,
                            54 + i * 10,
                            44.4 - i * 1.8,
                            58 + i * 10,
                            27.6 + i * 1.4,
                            62 + i * 10),
                    0xe86a9a);
        }
        art.soft(cloud(), art.main(0xf7a8cf, 0.92));
        for (double[] tuft : new double[][] {
            {22, 42, 14}, {50, 44, 14}, {36, 50, 13}, {22, 24, 13}, {50, 24, 13}, {36, 16, 14}, {36, 34, 15}
        }) {
            art.ball(disc(tuft[0], tuft[1], tuft[2]), art.main(0xf7a8cf, 1.1));
        }
        art.stroke(curve(20, 36, 30, 30, 40, 36), veil(0xffffff, 0.7), 2);
        art.stroke(curve(40, 22, 48, 20, 54, 26), veil(0xffffff, 0.7), 2);
    }

    private static Shape cloud() {
        return together(
                disc(20, 44, 18),
                disc(52, 44, 18),
                disc(36, 50, 18),
                disc(18, 26, 16),
                disc(54, 26, 16),
                disc(36, 18, 17));
    }

    private static Shape cone() {
        return Contour.from(26, 52).to(46, 52).to(38, 99).bend(36, 101, 34, 99).closed();
    }
}
