package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A writing desk with drawers on one side. */
final class Desk {

    private Desk() {}

    static Drawing drawing() {
        return Drawing.of(Desk::whole, standing(1.7, 0.5), "desk", "writing desk", "office desk", "workbench")
                .bearing(0.06, 0.94, 0.1);
    }

    private static void whole(Brushwork art) {
        art.flat(box(22, 24, 82, 30), art.main(0xc58f55, 0.5));
        art.column(box(8, 18, 12, 82, 2), art.main(0xc58f55, 0.82));
        art.column(box(100, 18, 62, 82, 2), art.main(0xc58f55, 0.85));
        for (int i = 0; i < 3; i++) {
            art.soft(box(105, 28 + i * 23, 52, 19, 2), art.main(0xc58f55, 1.2));
            art.soft(box(124, 35 + i * 23, 14, 4, 2), 0x6d4c2f);
        }
        art.soft(polygon(10, 3, 160, 3, 170, 16, 0, 16), art.main(0xc58f55, 1.4));
        art.soft(box(0, 15, 170, 8, 2), art.main(0xc58f55));
    }
}
