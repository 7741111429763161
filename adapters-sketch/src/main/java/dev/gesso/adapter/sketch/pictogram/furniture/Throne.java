package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A golden throne with a red cushion and a crown on its back. */
final class Throne {

    private Throne() {}

    static Drawing drawing() {
        return Drawing.of(Throne::whole, standing(0.68, 1.05), "throne", "royal chair")
                .bearing(0.22, 0.78, 0.66);
    }

    private static void whole(Brushwork art) {
        art.soft(
                Contour.from(12, 70)
                        .to(10, 22)
                        .bend(12, 12, 22, 14)
                        .bend(34, 4, 46, 14)
                        .bend(56, 12, 58, 22)
                        .to(56, 70)
                        .closed(),
                0xe2ac35);
        art.soft(Contour.from(18, 68).to(17, 26).bend(34, 12, 51, 26).to(50, 68).closed(), art.main(0xb3263e));
        for (int i = 0; i < 6; i++) {
            art.flat(disc(25 + i % 2 * 18, 33 + i / 2 * 13, 1.6), 0xf6d163);
        }
        art.flat(disc(34, 39.5, 1.6), 0xf6d163);
        art.flat(disc(34, 52.5, 1.6), 0xf6d163);
        art.soft(polygon(24, 13, 22, 1, 29, 7, 34, 0, 39, 7, 46, 1, 44, 13), 0xf7cf57);
        art.ball(disc(34, 9, 2.4), 0xe0446a);
        art.soft(box(9, 72, 50, 16, 2), 0xc98f25);
        art.soft(box(10, 62, 48, 12, 5), art.main(0xb3263e, 1.15));
        for (double x : new double[] {2, 56}) {
            art.column(box(x, 54, 10, 46, 3), 0xe2ac35);
            art.ball(disc(x + 5, 53, 6), 0xf2c34b);
        }
    }
}
