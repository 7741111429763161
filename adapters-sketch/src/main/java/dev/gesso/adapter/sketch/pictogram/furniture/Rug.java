package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A patterned rug with fringes, lying flat. */
final class Rug {

    private Rug() {}

    static Drawing drawing() {
        return Drawing.of(Rug::whole, new Stature(2.9, 0.18, Place.LAND), "rug", "carpet", "mat", "doormat")
                .bearing(0.18, 0.82, 0.6);
    }

    private static void whole(Brushwork art) {
        for (int i = 0; i <= 14; i++) {
            art.stroke(line(34 - i * 2.1, 6 + i * 6.3, 27 - i * 2.1, 7.5 + i * 6.3), 0xe9dcc0, 2);
            art.stroke(line(256 + i * 2.1, 6 + i * 6.3, 263 + i * 2.1, 7.5 + i * 6.3), 0xe9dcc0, 2);
        }
        art.soft(tile(1), art.main(0xb23a48));
        art.flat(without(tile(0.86), tile(0.78)), 0xf3d9a2);
        art.soft(tile(0.7), art.main(0xb23a48, 0.72));
        art.soft(polygon(145, 22, 215, 51, 145, 82, 75, 51), art.main(0xb23a48, 1.25));
        art.soft(polygon(145, 34, 185, 51, 145, 69, 105, 51), 0xf3d9a2);
        art.flat(oval(145, 51, 12, 6), art.main(0xb23a48, 0.72));
        for (double x : new double[] {58, 232}) {
            art.flat(polygon(x - 12, 51, x, 43, x + 12, 51, x, 59), 0xf3d9a2);
        }
    }

    /** The rug in perspective, shrunk about its middle. */
    private static Shape tile(double share) {
        return polygon(
                145 - 112 * share,
                51 - 48 * share,
                145 + 112 * share,
                51 - 48 * share,
                145 + 139 * share,
                51 + 47 * share,
                145 - 139 * share,
                51 + 47 * share);
    }
}
