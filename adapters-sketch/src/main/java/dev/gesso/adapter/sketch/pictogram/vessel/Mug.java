package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A thick mug with a heart on it. */
final class Mug {

    private Mug() {}

    static Drawing drawing() {
        return Drawing.of(Mug::whole, standing(1.15, 0.22), "mug", "coffee mug", "teacup", "cup")
                .holding(0.1, 0.66, 0.3, Mug::front);
    }

    private static void whole(Brushwork art) {
        art.stroke(curve(84, 34, 108, 32, 108, 66, 82, 74), art.main(0xe2574c, 0.85), 10);
        art.flat(oval(45, 14, 42, 13), art.main(0xe2574c, 0.6));
        art.flat(oval(45, 19, 36, 8.5), 0x5a3524);
        front(art);
    }

    private static void front(Brushwork art) {
        Shape body = Contour.from(3, 14)
                .bend(45, 40, 87, 14)
                .to(84, 88)
                .swing(82, 102, 8, 102, 6, 88)
                .closed();
        art.column(body, art.main(0xe2574c));
        art.stroke(curve(4, 15, 23, 24.5, 45, 27, 67, 24.5, 86, 15), art.main(0xe2574c, 1.6), 4);
        art.flat(
                Contour.from(45, 78)
                        .swing(20, 60, 30, 42, 45, 54)
                        .swing(60, 42, 70, 60, 45, 78)
                        .closed(),
                0xfff1ec);
        art.gloss(15, 44, 3, 9);
    }
}
