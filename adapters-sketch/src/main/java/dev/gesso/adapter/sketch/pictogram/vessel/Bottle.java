package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A corked bottle with a blank label. */
final class Bottle {

    private Bottle() {}

    static Drawing drawing() {
        return Drawing.of(Bottle::whole, standing(0.36, 0.4), "bottle", "glass bottle", "wine bottle");
    }

    private static void whole(Brushwork art) {
        art.column(box(13, 0, 10, 12, 2), 0xc79a63);
        Shape glass = Contour.from(12, 9)
                .to(24, 9)
                .to(24, 26)
                .swing(24, 38, 34, 36, 34, 50)
                .to(34, 95)
                .bend(34, 100, 29, 100)
                .to(7, 100)
                .bend(2, 100, 2, 95)
                .to(2, 50)
                .swing(2, 36, 12, 38, 12, 26)
                .closed();
        art.column(glass, art.main(0x3f8f5f));
        art.column(box(10.5, 8, 15, 5, 2), art.main(0x3f8f5f, 0.75));
        art.column(box(2, 55, 32, 28), 0xf8efd9);
        art.stroke(line(8, 61, 28, 61), 0xc9a35e, 1.2);
        art.stroke(line(8, 77, 28, 77), 0xc9a35e, 1.2);
        art.flat(disc(18, 69, 4.5), art.main(0xb5403c));
        art.light(box(6, 42, 3, 11, 1.5), 0.6);
    }
}
