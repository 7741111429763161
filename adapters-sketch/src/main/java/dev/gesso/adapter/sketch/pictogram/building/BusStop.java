package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A bus shelter with its sign and a seat. */
final class BusStop {

    private BusStop() {}

    static Drawing drawing() {
        return Drawing.of(BusStop::whole, standing(1.35, 1.25), "bus stop", "bus shelter")
                .bearing(0.2, 0.62, 0.72);
    }

    private static void whole(Brushwork art) {
        art.fading(box(8, 14, 88, 72), veil(0xcdeaf5, 0.75), veil(0x9fd0e3, 0.75));
        art.light(polygon(20, 84, 46, 16, 58, 16, 32, 84), 0.3);
        for (double x : new double[] {4, 50, 94}) {
            art.column(box(x, 10, 4, 90), 0x5d6873);
        }
        art.soft(box(0, 4, 104, 10, 3), art.main(0x3f7fc4));
        art.column(box(22, 76, 5, 24), 0x5d6873);
        art.column(box(74, 76, 5, 24), 0x5d6873);
        art.soft(box(16, 71, 68, 6, 2), 0xc58d55);
        art.column(box(118, 30, 4, 70), 0x5d6873);
        art.soft(disc(120, 17, 15), art.main(0x3f7fc4));
        art.soft(box(111, 10, 18, 13, 3), 0xffffff);
        art.flat(box(113, 12, 14, 5, 1), art.main(0x3f7fc4));
        art.flat(disc(115.5, 23, 2.2), 0x37474f);
        art.flat(disc(124.5, 23, 2.2), 0x37474f);
        art.soft(box(112, 42, 16, 22, 1), 0xfff8e6);
        for (int i = 0; i < 4; i++) {
            art.shade(box(114, 45 + i * 4.6, 12, 1.6), 0.35);
        }
    }
}
