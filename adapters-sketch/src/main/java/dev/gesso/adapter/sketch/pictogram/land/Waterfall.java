package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.behind;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A waterfall between rocks, its foot in spray. */
final class Waterfall {

    private Waterfall() {}

    static Drawing drawing() {
        return Drawing.of(Waterfall::whole, behind(0.95, 1.9), "waterfall", "cascade");
    }

    private static void whole(Brushwork art) {
        art.soft(cliff(), 0x7f7884);
        for (double[] rock :
                new double[][] {{12, 40, 10}, {14, 64, 12}, {12, 86, 12}, {83, 44, 10}, {82, 68, 12}, {83, 88, 11}}) {
            art.ball(
                    blob(
                            rock[0] - rock[2],
                            rock[1] + 4,
                            rock[0] - rock[2] * 0.6,
                            rock[1] - rock[2] * 0.7,
                            rock[0] + rock[2] * 0.5,
                            rock[1] - rock[2] * 0.8,
                            rock[0] + rock[2],
                            rock[1] + 2,
                            rock[0] + rock[2] * 0.4,
                            rock[1] + rock[2] * 0.9),
                    0x9a93a0);
        }
        art.soft(blob(4, 24, 14, 8, 30, 2, 34, 10, 22, 20, 10, 32), 0x6cb353);
        art.soft(blob(90, 26, 82, 10, 66, 3, 62, 11, 74, 20, 86, 34), 0x6cb353);
        art.fading(water(), art.main(0x5bbcec, 1.3), art.main(0x5bbcec, 1.8));
        for (int i = 0; i < 6; i++) {
            double x = 33 + i * 6;
            art.stroke(
                    curve(x, 10 + i % 3 * 6, x + (i - 2.5), 40, x + (i - 2.5) * 2, 64 + i % 2 * 14),
                    veil(0xffffff, 0.7),
                    2);
        }
        for (int i = 0; i < 9; i++) {
            art.light(disc(15 + i * 8, 91 + i % 2 * 2, 7), 0.75);
        }
    }

    private static Shape cliff() {
        return both(
                box(0, 0, 95, 99), blob(2, 98, 4, 50, 10, 22, 26, 6, 48, 2, 70, 6, 86, 20, 91, 54, 93, 98, 48, 104));
    }

    private static Shape water() {
        return Contour.from(30, 8)
                .bend(48, 2, 65, 8)
                .swing(68, 40, 72, 70, 74, 96)
                .to(20, 96)
                .swing(24, 70, 28, 40, 30, 8)
                .closed();
    }
}
