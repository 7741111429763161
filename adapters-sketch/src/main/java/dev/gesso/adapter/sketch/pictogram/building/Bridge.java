package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.moved;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.bricks;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A stone bridge of three arches. */
final class Bridge {

    private Bridge() {}

    static Drawing drawing() {
        return Drawing.of(Bridge::whole, standing(2.3, 0.95), "bridge", "stone bridge", "footbridge", "arch bridge")
                .bearing(0.1, 0.9, 0.26);
    }

    private static void whole(Brushwork art) {
        Shape stone = Contour.from(0, 100)
                .to(0, 44)
                .swing(60, 18, 170, 18, 230, 44)
                .to(230, 100)
                .closed();
        Shape arches = together(arch(20, 50, 62), arch(83, 64, 46), arch(160, 50, 62));
        art.shade(both(stone, without(arches, moved(arches, 5, 3))), 0.75);
        bricks(art, without(stone, arches), art.main(0xb7a999), 8, 20);
        Shape rail = Contour.from(0, 40)
                .swing(60, 14, 170, 14, 230, 40)
                .to(230, 50)
                .swing(170, 24, 60, 24, 0, 50)
                .closed();
        art.soft(rail, art.main(0xb7a999, 1.4));
        for (double[] post : new double[][] {{0, 28}, {72, 11}, {148, 11}, {218, 28}}) {
            art.column(box(post[0], post[1], 12, 24, 1), art.main(0xb7a999, 1.1));
            art.soft(box(post[0] - (post[0] > 0 ? 1.5 : 0), post[1] - 4, 13.5, 5, 2), art.main(0xb7a999, 1.5));
        }
    }

    private static Shape arch(double x, double width, double top) {
        return Contour.from(x, 110)
                .to(x, 100)
                .swing(x, top - 14, x + width, top - 14, x + width, 100)
                .to(x + width, 110)
                .closed();
    }
}
