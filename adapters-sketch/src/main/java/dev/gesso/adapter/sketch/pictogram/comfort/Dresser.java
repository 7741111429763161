package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A chest of drawers. */
final class Dresser {

    private Dresser() {}

    static Drawing drawing() {
        return Drawing.of(
                        Dresser::whole,
                        standing(1.15, 0.6),
                        "dresser",
                        "chest of drawers",
                        "nightstand",
                        "sideboard",
                        "bedside table",
                        "commode")
                .bearing(0.08, 0.92, 0.08);
    }

    private static void whole(Brushwork art) {
        art.column(box(8, 90, 8, 10, 2), art.main(0xc08a56, 0.6));
        art.column(box(99, 90, 8, 10, 2), art.main(0xc08a56, 0.6));
        art.soft(box(4, 12, 107, 80, 3), art.main(0xc08a56, 0.85));
        art.soft(polygon(8, 3, 107, 3, 115, 13, 0, 13), art.main(0xc08a56, 1.4));
        art.soft(box(0, 12, 115, 5, 2), art.main(0xc08a56));
        for (int row = 0; row < 3; row++) {
            art.soft(box(10, 22 + row * 23, 95, 20, 2), art.main(0xc08a56, 1.15));
            for (double x : new double[] {34, 81}) {
                art.ball(disc(x, 32 + row * 23, 3), 0xe3bd62);
            }
        }
    }
}
