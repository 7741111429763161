package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A painter's easel with an empty canvas. */
final class Easel {

    private Easel() {}

    static Drawing drawing() {
        return Drawing.of(
                Easel::whole, standing(0.72, 0.95), "easel", "canvas", "easel with canvas", "painting canvas");
    }

    private static void whole(Brushwork art) {
        art.column(polygon(34, 4, 38, 4, 40, 92, 34, 92), 0x8a5a33);
        art.column(polygon(30, 2, 35, 2, 10, 100, 3, 100), 0xb47a45);
        art.column(polygon(37, 2, 42, 2, 69, 100, 62, 100), 0xa56c3b);
        art.soft(box(31, 0, 10, 7, 2), 0xc58d55);
        art.shade(box(7, 15, 60, 50, 1), 0.25);
        art.soft(box(6, 12, 60, 50, 1), 0xd9cdb8);
        art.flat(box(8, 14, 56, 46), art.main(0xfffdf6));
        art.shade(polygon(8, 14, 64, 14, 64, 16, 10, 16, 10, 60, 8, 60), 0.07);
        art.soft(box(2, 62, 68, 6, 2), 0xc58d55);
    }
}
