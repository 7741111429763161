package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A wooden pier that runs out over the water. */
final class Pier {

    private Pier() {}

    static Drawing drawing() {
        return Drawing.of(Pier::whole, standing(2.4, 0.55), "pier", "dock", "jetty", "boardwalk")
                .bearing(0.05, 0.95, 0.34);
    }

    private static void whole(Brushwork art) {
        for (int i = 0; i < 5; i++) {
            art.column(box(10 + i * 51, 40, 11, 60, 2), art.main(0xa9764a, 0.65));
            art.stroke(oval(15.5 + i * 51, 95, 13, 3.2), veil(0xffffff, 0.55), 1.8);
        }
        art.soft(polygon(16, 20, 224, 20, 240, 46, 0, 46), art.main(0xa9764a, 1.25));
        for (int i = 1; i < 16; i++) {
            art.stroke(line(16 + i * 13, 20.5, i * 15, 45.5), veil(0x3a1c10, 0.3), 1.2);
        }
        art.soft(box(0, 45, 240, 12, 2), art.main(0xa9764a, 0.85));
        for (double x : new double[] {12, 214}) {
            art.column(box(x, 0, 13, 56, 3), art.main(0xa9764a, 0.75));
            art.soft(oval(x + 6.5, 2.5, 6.5, 2.5), art.main(0xa9764a, 1.4));
            art.stroke(Contour.from(x, 14).bend(x + 6.5, 18, x + 13, 14).open(), 0xefe2c0, 3);
        }
    }
}
