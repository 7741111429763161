package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A wooden roller with two handles. */
final class RollingPin {

    private RollingPin() {}

    static Drawing drawing() {
        return Drawing.of(RollingPin::whole, standing(4.4, 0.12), "rolling pin");
    }

    private static void whole(Brushwork art) {
        art.soft(box(0, 26, 90, 48, 24), art.main(0x9a5f38));
        art.soft(box(350, 26, 90, 48, 24), art.main(0x9a5f38));
        art.soft(box(66, 0, 308, 100, 16), art.main(0xdba96d));
        art.light(box(84, 14, 272, 16, 8), 0.3);
        art.shade(box(74, 78, 292, 20, 10), 0.14);
    }
}
