package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A round-shouldered fridge with notes on its door. */
final class Fridge {

    private Fridge() {}

    static Drawing drawing() {
        return Drawing.of(Fridge::whole, standing(0.52, 1.05), "fridge", "refrigerator", "freezer", "icebox")
                .bearing(0.1, 0.9, 0.03);
    }

    private static void whole(Brushwork art) {
        art.soft(box(6, 94, 8, 6, 1), 0x4a525c);
        art.soft(box(38, 94, 8, 6, 1), 0x4a525c);
        art.column(box(1, 1, 50, 96, 9), art.main(0x7fc8c2));
        art.shade(box(1, 33, 50, 1.8), 0.3);
        art.light(box(1, 35, 50, 1), 0.4);
        art.soft(box(6, 14, 3.6, 15, 1.8), 0xdfe5e9);
        art.soft(box(6, 40, 3.6, 22, 1.8), 0xdfe5e9);
        art.soft(turned(box(22, 44, 15, 17, 0.8), -5, 30, 52), 0xfff8e1);
        art.flat(disc(29.5, 45, 1.8), 0xe0443e);
        art.stroke(turned(curve(25, 54, 28, 50, 31, 55, 34, 51), -5, 30, 52), 0x5f9ad0, 1);
        art.flat(
                Contour.from(39, 74)
                        .swing(32, 68, 36, 63, 39, 67)
                        .swing(42, 63, 46, 68, 39, 74)
                        .closed(),
                0xe86a8a);
        art.light(box(12, 5, 3, 24, 1.5), 0.45);
    }
}
