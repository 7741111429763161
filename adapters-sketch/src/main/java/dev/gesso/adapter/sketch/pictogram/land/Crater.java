package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A crater in a lunar floor. */
final class Crater {

    private Crater() {}

    static Drawing drawing() {
        return Drawing.of(Crater::whole, new Stature(2.6, 0.35, Place.LAND), "crater", "moon crater", "meteor crater")
                .holding(0.25, 0.75, 0.75, Crater::front);
    }

    private static void whole(Brushwork art) {
        art.soft(blob(2, 70, 40, 30, 130, 6, 220, 30, 258, 70, 210, 98, 130, 99, 50, 98), art.main(0xa9a3b0));
        art.soft(oval(130, 44, 92, 28), art.main(0xa9a3b0, 0.5));
        art.light(
                Contour.from(50, 58)
                        .bend(130, 100, 210, 58)
                        .bend(130, 80, 50, 58)
                        .closed(),
                0.25);
        front(art);
    }

    private static void front(Brushwork art) {
        art.soft(
                Contour.from(38, 44)
                        .bend(44, 74, 130, 74)
                        .bend(216, 74, 222, 44)
                        .swing(246, 60, 262, 78, 230, 92)
                        .bend(130, 106, 30, 92)
                        .swing(-2, 78, 14, 60, 38, 44)
                        .closed(),
                art.main(0xa9a3b0));
        art.soft(oval(62, 82, 12, 5), art.main(0xa9a3b0, 0.7));
        art.soft(oval(196, 86, 8, 3.4), art.main(0xa9a3b0, 0.7));
    }
}
