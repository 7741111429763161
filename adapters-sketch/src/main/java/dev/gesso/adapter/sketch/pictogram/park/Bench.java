package dev.gesso.adapter.sketch.pictogram.park;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A park bench. */
final class Bench {

    private Bench() {}

    static Drawing drawing() {
        return Drawing.of(Bench::whole, standing(1.85, 0.5), "bench", "park bench", "garden bench")
                .bearing(0.08, 0.92, 0.58);
    }

    private static void whole(Brushwork art) {
        for (double x : new double[] {20, 157}) {
            art.soft(polygon(x - 2, 4, x + 6, 4, x + 6, 60, x - 2, 60), 0x37414b);
        }
        for (int i = 0; i < 3; i++) {
            art.soft(box(2, 6 + i * 15, 181, 11, 3), art.main(0xb5763f));
            art.light(box(4, 7 + i * 15, 177, 2, 1), 0.3);
        }
        art.soft(polygon(10, 54, 175, 54, 184, 66, 1, 66), art.main(0xb5763f, 1.25));
        art.shade(polygon(5.5, 59.6, 179.5, 59.6, 180.5, 61, 4.5, 61), 0.3);
        art.soft(box(1, 65, 183, 7, 2), art.main(0xb5763f, 0.75));
        for (double x : new double[] {18, 158}) {
            art.stroke(Contour.from(x + 2, 70).bend(x + 7, 86, x, 97).open(), 0x37414b, 6);
            art.stroke(Contour.from(x - 4, 97).to(x + 10, 97).open(), 0x37414b, 6);
            art.stroke(
                    Contour.from(x + 1, 36)
                            .bend(x - 12, 34, x - 12, 44)
                            .bend(x - 10, 52, x - 14, 60)
                            .open(),
                    0x37414b,
                    5);
        }
    }
}
