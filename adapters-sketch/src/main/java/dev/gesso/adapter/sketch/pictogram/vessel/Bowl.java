package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A round bowl on a foot. */
final class Bowl {

    private Bowl() {}

    static Drawing drawing() {
        return Drawing.of(Bowl::whole, standing(1.7, 0.2), "bowl", "mixing bowl", "fruit bowl")
                .holding(0.12, 0.88, 0.36, Bowl::front);
    }

    private static void whole(Brushwork art) {
        art.flat(oval(85, 17, 82, 16), art.main(0x4aa39a, 0.55));
        art.flat(oval(85, 21, 75, 13), art.main(0x4aa39a, 0.72));
        front(art);
    }

    private static void front(Brushwork art) {
        art.column(
                Contour.from(50, 86)
                        .to(120, 86)
                        .to(124, 97)
                        .bend(85, 103, 46, 97)
                        .closed(),
                art.main(0x4aa39a, 0.75));
        Shape body = Contour.from(3, 17)
                .bend(85, 49, 167, 17)
                .swing(162, 72, 128, 93, 112, 93)
                .to(58, 93)
                .swing(42, 93, 8, 72, 3, 17)
                .closed();
        art.column(body, art.main(0x4aa39a));
        art.shade(both(body, oval(95, 98, 90, 22)), 0.14);
        art.stroke(curve(4, 18, 40, 30, 85, 33.5, 130, 30, 166, 18), art.main(0x4aa39a, 1.8), 5);
        art.stroke(curve(17, 50, 50, 62, 85, 65, 120, 62, 153, 50), art.main(0x4aa39a, 1.8), 4);
        art.gloss(32, 44, 5, 10);
    }
}
