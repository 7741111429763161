package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A bed seen from its side, open under the blanket. */
final class Bed {

    private Bed() {}

    static Drawing drawing() {
        return Drawing.of(Bed::whole, standing(1.9, 0.62), "bed", "double bed", "bunk")
                .holding(0.14, 0.62, 0.64, Bed::front);
    }

    private static void whole(Brushwork art) {
        art.soft(box(1, 2, 11, 96, 4), 0x9a6237);
        art.soft(box(178, 36, 11, 62, 4), 0x9a6237);
        art.soft(box(8, 72, 174, 16, 2), 0x8a5632);
        art.soft(box(12, 50, 166, 26, 7), 0xf6f3ec);
        art.soft(blob(14, 46, 24, 32, 50, 30, 60, 40, 56, 56, 30, 58, 16, 56), 0xffffff);
        art.shade(
                Contour.from(24, 52)
                        .bend(40, 58, 54, 50)
                        .to(54, 53)
                        .bend(40, 60, 24, 55)
                        .closed(),
                0.1);
        front(art);
    }

    private static void front(Brushwork art) {
        Shape blanket = Contour.from(66, 52)
                .bend(74, 42, 96, 43)
                .to(168, 43)
                .bend(180, 46, 180, 58)
                .to(180, 86)
                .bend(150, 82, 122, 87)
                .bend(92, 82, 66, 86)
                .closed();
        art.soft(blanket, art.main(0x5b78b8));
        for (int i = 0; i < 4; i++) {
            art.light(both(blanket, box(94 + i * 23, 40, 5, 50)), 0.35);
        }
        art.light(both(blanket, box(60, 66, 124, 4)), 0.35);
        art.soft(
                Contour.from(63, 52)
                        .bend(72, 40, 84, 42)
                        .bend(92, 62, 86, 86)
                        .bend(74, 83, 63, 86)
                        .closed(),
                0xfaf6ec);
    }
}
