package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A school blackboard, wiped clean. */
final class Blackboard {

    private Blackboard() {}

    static Drawing drawing() {
        return Drawing.of(
                Blackboard::whole, standing(1.45, 0.8), "blackboard", "chalkboard", "chalk board", "school board");
    }

    private static void whole(Brushwork art) {
        art.column(polygon(24, 60, 31, 60, 25, 100, 17, 100), 0x8a5a33);
        art.column(polygon(114, 60, 121, 60, 128, 100, 120, 100), 0x8a5a33);
        art.soft(box(0, 0, 145, 80, 3), 0xb47a45);
        art.soft(box(6, 6, 133, 68), art.main(0x2f5d4f));
        art.light(turned(oval(52, 34, 34, 9), -14, 52, 34), 0.06);
        art.light(turned(oval(96, 48, 30, 8), -10, 96, 48), 0.06);
        art.soft(box(4, 77, 137, 7, 2), 0xc58d55);
        art.soft(box(20, 74, 14, 3.5, 1.7), 0xffffff);
        art.soft(box(38, 74, 10, 3.5, 1.7), 0xffd54f);
        art.soft(box(100, 71, 20, 7, 2), 0x6d7a86);
    }
}
