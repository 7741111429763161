package dev.gesso.adapter.sketch.pictogram.desktop;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A paper shopping bag with cord handles. */
final class PaperBag {

    private PaperBag() {}

    static Drawing drawing() {
        return Drawing.of(
                        PaperBag::whole,
                        standing(0.78, 0.4),
                        "paper bag",
                        "shopping bag",
                        "paper shopping bag",
                        "gift bag",
                        "grocery bag")
                .holding(0.15, 0.85, 0.4, PaperBag::front);
    }

    private static void whole(Brushwork art) {
        art.stroke(arc(39, 30, 13, 24, 180, 180), 0xa97c4f, 2.6);
        art.flat(polygon(4, 26, 12, 20, 66, 20, 74, 26, 66, 34, 12, 34), art.main(0xcf9d66, 0.5));
        front(art);
    }

    private static void front(Brushwork art) {
        art.soft(polygon(4, 26, 74, 26, 76, 100, 2, 100), art.main(0xcf9d66));
        art.shade(polygon(62, 26, 74, 26, 76, 100, 62, 100), 0.16);
        art.light(polygon(4, 26, 74, 26, 74, 31, 4, 31), 0.25);
        art.stroke(arc(32, 31, 13, 24, 180, 180), 0x8a5f38, 3);
        art.flat(
                Contour.from(33, 80)
                        .swing(8, 62, 18, 44, 33, 56)
                        .swing(48, 44, 58, 62, 33, 80)
                        .closed(),
                0xe8624f);
    }
}
