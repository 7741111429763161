package dev.gesso.adapter.sketch.pictogram.food;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A slice of toast with butter. */
final class Toast {

    private Toast() {}

    static Drawing drawing() {
        return Drawing.of(
                Toast::whole, standing(1.02, 0.18), "toast", "slice of toast", "slice of bread", "toasted bread");
    }

    private static void whole(Brushwork art) {
        art.soft(slice(1), art.main(0xb9733a));
        art.soft(slice(0.88), art.main(0xf0c987));
        art.flat(slice(0.7), veil(0xd99a4f, 0.5));
        art.soft(blob(30, 44, 44, 38, 62, 42, 74, 52, 72, 66, 76, 76, 62, 74, 50, 70, 34, 68, 28, 56), 0xfbe07a);
        art.soft(turned(box(40, 46, 22, 18, 3), 12, 51, 55), 0xfff0a8);
        art.gloss(46, 52, 2, 4);
    }

    private static Shape slice(double share) {
        double left = 51 - 42 * share;
        double right = 51 + 42 * share;
        double top = 52 - 51 * share;
        double foot = 52 + 47 * share;
        return Contour.from(left, 36)
                .swing(left - 12 * share, 26, left - 8 * share, top, 51, top)
                .swing(right + 8 * share, top, right + 12 * share, 26, right, 36)
                .to(right - 1, foot - 8)
                .bend(right - 1, foot, right - 9, foot)
                .to(left + 9, foot)
                .bend(left + 1, foot, left + 1, foot - 8)
                .closed();
    }
}
