package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A clay pot full of earth. */
final class FlowerPot {

    private FlowerPot() {}

    static Drawing drawing() {
        return Drawing.of(FlowerPot::whole, standing(1, 0.35), "flower pot", "flowerpot", "plant pot", "planter")
                .holding(0.2, 0.8, 0.2, FlowerPot::front);
    }

    private static void whole(Brushwork art) {
        art.flat(oval(50, 13, 44, 11), art.main(0xc96b42, 0.6));
        art.flat(oval(50, 16, 39, 9), 0x5a3a28);
        front(art);
    }

    private static void front(Brushwork art) {
        Shape pot =
                Contour.from(13, 34).to(87, 34).to(77, 95).bend(50, 104, 23, 95).closed();
        art.column(pot, art.main(0xc96b42));
        art.shade(both(pot, polygon(10, 30, 90, 30, 90, 40, 10, 44)), 0.25);
        Shape rim = Contour.from(6, 13)
                .bend(50, 32, 94, 13)
                .to(92, 32)
                .bend(50, 48, 8, 32)
                .closed();
        art.column(rim, art.main(0xc96b42, 1.15));
        art.stroke(curve(7, 14, 28, 21, 50, 22.5, 72, 21, 93, 14), art.main(0xc96b42, 1.5), 2.5);
    }
}
