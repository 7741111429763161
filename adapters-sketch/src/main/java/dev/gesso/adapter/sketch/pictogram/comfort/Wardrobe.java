package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A wardrobe with two doors. */
final class Wardrobe {

    private Wardrobe() {}

    static Drawing drawing() {
        return Drawing.of(Wardrobe::whole, standing(0.68, 1.2), "wardrobe", "closet", "cupboard", "cabinet", "armoire");
    }

    private static void whole(Brushwork art) {
        art.soft(box(5, 94, 8, 6, 2), art.main(0xa9683a, 0.6));
        art.soft(box(55, 94, 8, 6, 2), art.main(0xa9683a, 0.6));
        art.soft(box(3, 8, 62, 88, 2), art.main(0xa9683a));
        art.soft(
                Contour.from(1, 10)
                        .to(1, 6)
                        .bend(20, 6, 34, 1)
                        .bend(48, 6, 67, 6)
                        .to(67, 10)
                        .closed(),
                art.main(0xa9683a, 1.25));
        for (double x : new double[] {7, 35.5}) {
            art.soft(box(x, 14, 25.5, 62, 1.5), art.main(0xa9683a, 1.2));
            art.soft(box(x + 4, 19, 17.5, 24, 1.5), art.main(0xa9683a, 0.85));
            art.soft(box(x + 4, 48, 17.5, 23, 1.5), art.main(0xa9683a, 0.85));
        }
        art.soft(box(7, 79, 54, 14, 1.5), art.main(0xa9683a, 1.2));
        for (double[] knob : new double[][] {{30, 46}, {38, 46}, {22, 86}, {46, 86}}) {
            art.ball(disc(knob[0], knob[1], 2), 0xe3bd62);
        }
    }
}
