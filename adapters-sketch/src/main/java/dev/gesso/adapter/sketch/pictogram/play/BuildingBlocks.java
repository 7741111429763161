package dev.gesso.adapter.sketch.pictogram.play;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** Toy blocks piled into a tower. */
final class BuildingBlocks {

    private BuildingBlocks() {}

    static Drawing drawing() {
        return Drawing.of(
                        BuildingBlocks::whole,
                        standing(1.2, 0.3),
                        "building blocks",
                        "toy blocks",
                        "wooden blocks",
                        "building block")
                .bearing(0.02, 0.3, 0.66);
    }

    private static void whole(Brushwork art) {
        block(art, 2, 66, 0xf0b840);
        block(art, 42, 66, 0x3f8fc4);
        block(art, 83, 66, 0x5faa5f);
        block(art, 32, 32, 0xe0443e);
        block(art, 68, 32, 0x8d63b5);
        art.soft(polygon(50, 32, 68, 1, 86, 32), 0xf08a24);
        art.light(polygon(68, 8, 56, 29, 62, 29), 0.35);
        art.light(star(19, 83, 10, 4.4, 5), 0.85);
        art.light(disc(59, 83, 8), 0.85);
        art.light(polygon(100, 74, 110, 90, 90, 90), 0.85);
        art.light(
                Contour.from(49, 57)
                        .swing(38, 48, 42, 40, 49, 45)
                        .swing(56, 40, 60, 48, 49, 57)
                        .closed(),
                0.85);
        art.light(box(78, 42, 15, 15, 2), 0.85);
    }

    private static void block(Brushwork art, double x, double y, int color) {
        art.soft(box(x, y, 35, 34, 4), art.main(color));
        art.light(box(x + 3, y + 2, 29, 2, 1), 0.4);
        art.shade(box(x + 3, y + 30, 29, 2.4, 1), 0.18);
    }
}
