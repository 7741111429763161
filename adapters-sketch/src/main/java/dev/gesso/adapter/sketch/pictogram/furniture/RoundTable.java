package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A round table on one leg. */
final class RoundTable {

    private RoundTable() {}

    static Drawing drawing() {
        return Drawing.of(
                        RoundTable::whole,
                        standing(1.3, 0.5),
                        "round table",
                        "side table",
                        "coffee table",
                        "bistro table")
                .bearing(0.15, 0.85, 0.16);
    }

    private static void whole(Brushwork art) {
        art.soft(blob(36, 98, 44, 91, 65, 86, 86, 91, 94, 98, 65, 100), art.main(0x9c6238, 0.75));
        art.column(turnedBody(65, 24, 12, 44, 5, 64, 9, 78, 5, 92, 12), art.main(0x9c6238, 0.9));
        art.soft(oval(65, 22, 64, 16), art.main(0x9c6238, 0.75));
        art.soft(oval(65, 16, 64, 16), art.main(0x9c6238, 1.2));
        art.stroke(oval(65, 16, 54, 12), art.main(0x9c6238, 1.6), 1.2);
    }
}
