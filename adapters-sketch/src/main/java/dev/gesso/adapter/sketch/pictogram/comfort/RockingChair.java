package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A rocking chair. */
final class RockingChair {

    private RockingChair() {}

    static Drawing drawing() {
        return Drawing.of(RockingChair::whole, standing(0.85, 0.8), "rocking chair")
                .bearing(0.28, 0.8, 0.6);
    }

    private static void whole(Brushwork art) {
        art.stroke(line(26, 60, 18, 92), art.main(0xa9683a, 0.75), 5);
        art.stroke(line(66, 62, 68, 93), art.main(0xa9683a, 0.75), 5);
        for (int i = 0; i < 4; i++) {
            art.stroke(line(13 + i * 5, 14, 27 + i * 7, 58), art.main(0xa9683a, 0.9), 3);
        }
        art.stroke(line(8, 10, 24, 60), art.main(0xa9683a), 5);
        art.stroke(line(32, 6, 50, 58), art.main(0xa9683a), 5);
        art.soft(turned(box(4, 3, 32, 10, 4), -9, 20, 8), art.main(0xa9683a, 1.2));
        art.stroke(curve(17, 40, 40, 38, 66, 40), art.main(0xa9683a, 1.1), 5);
        art.stroke(line(62, 40, 64, 60), art.main(0xa9683a), 4);
        art.soft(box(20, 57, 54, 7, 3.5), art.main(0xa9683a, 1.2));
        art.soft(box(24, 52, 46, 7, 3.5), 0xd8584a);
        art.stroke(line(36, 64, 31, 96), art.main(0xa9683a), 5);
        art.stroke(line(70, 64, 75, 90), art.main(0xa9683a), 5);
        art.stroke(Contour.from(4, 84).bend(42, 108, 82, 82).open(), art.main(0xa9683a, 0.85), 5);
    }
}
