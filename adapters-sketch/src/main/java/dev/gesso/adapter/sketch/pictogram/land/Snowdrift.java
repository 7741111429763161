package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A heap of fresh snow. */
final class Snowdrift {

    private Snowdrift() {}

    static Drawing drawing() {
        return Drawing.of(
                        Snowdrift::whole,
                        standing(2.2, 0.35),
                        "snowdrift",
                        "snow pile",
                        "snow bank",
                        "snowbank",
                        "pile of snow")
                .bearing(0.2, 0.8, 0.5);
    }

    private static void whole(Brushwork art) {
        Shape heap = both(
                box(0, 0, 220, 99), blob(2, 96, 28, 62, 64, 48, 96, 14, 140, 20, 170, 54, 200, 66, 218, 96, 110, 108));
        art.fading(heap, art.main(0xe9f3fb, 2), art.main(0xe9f3fb, 0.88));
        art.shade(both(heap, blob(120, 108, 150, 76, 196, 70, 230, 100, 180, 120)), 0.04);
        art.light(blob(60, 62, 84, 34, 108, 24, 100, 46, 78, 66), 0.8);
        for (double[] glint : new double[][] {{44, 74, 5}, {132, 44, 6}, {170, 80, 4}, {92, 78, 4}}) {
            art.flat(star(glint[0], glint[1], glint[2], glint[2] * 0.25, 4), 0xffffff);
        }
    }
}
