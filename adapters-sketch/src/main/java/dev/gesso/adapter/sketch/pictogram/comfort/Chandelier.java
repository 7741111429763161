package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A crystal chandelier. */
final class Chandelier {

    private Chandelier() {}

    static Drawing drawing() {
        return Drawing.of(
                Chandelier::whole, new Stature(1.15, 0.6, Place.AIR), "chandelier", "ceiling lamp", "pendant lamp");
    }

    private static void whole(Brushwork art) {
        art.stroke(line(57, 0.8, 57, 30), 0xb98a3c, 2.4);
        double[] arms = {10, 34, 80, 104};
        for (double x : arms) {
            art.stroke(Contour.from(57, 34).swing(57, 78, x, 78, x, 52).open(), art.main(0xe3b04b), 4);
        }
        art.column(turnedBody(57, 22, 3, 34, 9, 48, 4, 64, 10, 78, 3), art.main(0xe3b04b));
        for (double x : arms) {
            art.glow(x, 27, 16, 0xffe07a);
            art.column(box(x - 3, 34, 6, 16, 1), 0xfff8e8);
            art.flat(
                    Contour.from(x, 20)
                            .swing(x + 5, 28, x + 3, 33, x, 33)
                            .swing(x - 3, 33, x - 5, 28, x, 20)
                            .closed(),
                    0xffb74d);
            art.soft(box(x - 6.5, 49, 13, 4, 2), art.main(0xe3b04b, 1.2));
        }
        for (double[] drop : new double[][] {
            {10, 62}, {22, 78}, {34, 66}, {46, 84}, {57, 88}, {68, 84}, {80, 66}, {92, 78}, {104, 62}
        }) {
            double x = drop[0];
            double y = drop[1];
            art.stroke(line(x, y - 7, x, y), 0xd9cfe0, 0.8);
            art.soft(polygon(x, y - 2, x + 3.4, y + 5, x, y + 11, x - 3.4, y + 5), 0xbfe0f5);
        }
    }
}
