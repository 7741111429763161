package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A case of four shelves full of books of all colours. */
final class Bookshelf {

    private static final int[] SPINES = {
        0xd9534f, 0x3f8fc4, 0xf0b840, 0x5faa5f, 0x8d63b5, 0xe8824a, 0x3fa79a, 0xeadcc0, 0x4a5a86
    };

    private Bookshelf() {}

    static Drawing drawing() {
        return Drawing.of(
                        Bookshelf::whole,
                        standing(0.78, 1.15),
                        "bookshelf",
                        "bookcase",
                        "book shelf",
                        "shelf",
                        "shelves")
                .bearing(0.08, 0.92, 0.02);
    }

    private static void whole(Brushwork art) {
        art.soft(box(0, 1, 78, 99, 2), art.main(0x8a5632));
        art.flat(box(5, 6, 68, 88), art.main(0x8a5632, 0.45));
        for (int shelf = 0; shelf < 4; shelf++) {
            double floor = 26.5 + shelf * 22.5;
            books(art, shelf, floor);
            art.soft(box(5, floor, 68, 3), art.main(0x8a5632, 1.15));
        }
    }

    private static void books(Brushwork art, int shelf, double floor) {
        double x = 6.5;
        for (int i = 0; x < 64; i++) {
            double width = 4 + (i * 5 + shelf * 3) % 4;
            double height = 13 + (i * 7 + shelf * 5) % 5;
            Shape spine = box(x, floor - height, width, height, 0.8);
            art.column(spine, SPINES[(i * 4 + shelf * 7) % SPINES.length]);
            art.light(box(x, floor - height + 2.5, width, 1.4), 0.55);
            x += width + 0.3;
        }
        art.soft(turned(box(x + 1, floor - 15, 4, 15, 0.8), 12, x + 3, floor), SPINES[shelf % SPINES.length]);
    }
}
