package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A three-legged stool. */
final class Stool {

    private Stool() {}

    static Drawing drawing() {
        return Drawing.of(Stool::whole, standing(0.9, 0.38), "stool", "bar stool", "footstool", "milking stool")
                .bearing(0.12, 0.88, 0.16);
    }

    private static void whole(Brushwork art) {
        art.column(box(41, 24, 9, 64, 3), art.main(0xc08448, 0.6));
        art.column(polygon(18, 24, 29, 24, 20, 100, 9, 100), art.main(0xc08448, 0.85));
        art.column(polygon(61, 24, 72, 24, 81, 100, 70, 100), art.main(0xc08448, 0.8));
        art.soft(box(17, 62, 56, 6, 3), art.main(0xc08448, 0.75));
        art.soft(oval(45, 24, 44, 15), art.main(0xc08448, 0.75));
        art.soft(oval(45, 17, 44, 15), art.main(0xc08448, 1.2));
        art.stroke(oval(45, 17, 32, 9), veil(0x5a3018, 0.2), 1.2);
        art.stroke(oval(45, 17, 18, 5), veil(0x5a3018, 0.2), 1.2);
    }
}
