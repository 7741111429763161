package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A sofa for three with cushions. */
final class Sofa {

    private Sofa() {}

    static Drawing drawing() {
        return Drawing.of(Sofa::whole, standing(1.95, 0.62), "sofa", "couch", "settee", "loveseat")
                .bearing(0.14, 0.86, 0.62);
    }

    private static void whole(Brushwork art) {
        for (double x : new double[] {18, 168}) {
            art.column(box(x, 88, 8, 12, 2), 0x6d4528);
        }
        art.soft(box(14, 2, 167, 66, 16), art.main(0x5b78b8));
        for (double x : new double[] {69, 125}) {
            art.shade(box(x, 8, 2, 50, 1), 0.22);
        }
        art.soft(box(12, 64, 171, 28, 6), art.main(0x5b78b8, 0.78));
        for (int i = 0; i < 3; i++) {
            art.soft(box(22 + i * 50.5, 54, 50, 19, 7), art.main(0x5b78b8, 1.25));
        }
        for (double x : new double[] {2, 169}) {
            art.soft(box(x, 34, 24, 60, 11), art.main(0x5b78b8));
            art.soft(oval(x + 12, 43, 12, 9), art.main(0x5b78b8, 1.4));
        }
        art.soft(turned(box(28, 28, 30, 28, 7), -12, 43, 42), 0xf0b840);
        art.soft(turned(box(136, 28, 30, 28, 7), 12, 151, 42), 0xf4e3cf);
    }
}
