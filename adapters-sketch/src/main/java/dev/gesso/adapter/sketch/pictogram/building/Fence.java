package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A picket fence. */
final class Fence {

    private Fence() {}

    static Drawing drawing() {
        return Drawing.of(Fence::whole, standing(2.2, 0.5), "fence", "picket fence", "garden fence", "wooden fence")
                .bearing(0.05, 0.95, 0.04);
    }

    private static void whole(Brushwork art) {
        art.soft(box(0, 30, 220, 10, 2), art.main(0xf6f1e7, 0.84));
        art.soft(box(0, 68, 220, 10, 2), art.main(0xf6f1e7, 0.84));
        for (int i = 0; i < 9; i++) {
            double x = 3 + i * 24.6;
            art.column(polygon(x, 100, x, 16, x + 8.5, 1, 17 + x, 16, x + 17, 100), art.main(0xf6f1e7));
            art.flat(disc(x + 8.5, 35, 1.4), 0xa59c8c);
            art.flat(disc(x + 8.5, 73, 1.4), 0xa59c8c);
        }
    }
}
