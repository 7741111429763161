package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A cut-glass bottle of perfume. */
final class Perfume {

    private Perfume() {}

    static Drawing drawing() {
        return Drawing.of(Perfume::whole, standing(0.76, 0.22), "perfume", "perfume bottle", "cologne", "fragrance");
    }

    private static void whole(Brushwork art) {
        art.ball(disc(38, 12, 11), 0xf6d98a);
        art.light(disc(34, 8, 3), 0.8);
        art.column(box(28, 22, 20, 11, 2), 0xe0b34f);
        Shape flask = polygon(18, 34, 58, 34, 74, 54, 66, 96, 10, 96, 2, 54);
        art.soft(flask, art.main(0xe79ac9, 1.5));
        art.soft(polygon(8, 58, 68, 58, 61, 91, 15, 91), art.main(0xe79ac9));
        art.light(polygon(18, 34, 30, 34, 24, 58, 8, 58, 2, 54), 0.4);
        art.light(polygon(30, 34, 44, 34, 46, 58, 24, 58), 0.2);
        art.shade(polygon(58, 34, 74, 54, 66, 96, 58, 90, 62, 58), 0.12);
        art.soft(polygon(38, 62, 50, 75, 38, 88, 26, 75), 0xfffaf3);
        art.soft(box(10, 95, 56, 5, 2), art.main(0xe79ac9, 0.8));
    }
}
