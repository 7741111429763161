package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.behind;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.moved;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.staves;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A red barn with a hayloft. */
final class Barn {

    private Barn() {}

    static Drawing drawing() {
        return Drawing.of(Barn::whole, behind(1.15, 1.6), "barn", "farmhouse", "farm building");
    }

    private static void whole(Brushwork art) {
        Shape wall = polygon(10, 100, 10, 44, 26, 20, 57, 6, 89, 20, 105, 44, 105, 100);
        staves(art, wall, art.main(0xc0392b), 13);
        Shape roof = Contour.from(5, 47)
                .to(23, 19)
                .to(57.5, 4)
                .to(92, 19)
                .to(110, 47)
                .open();
        art.stroke(roof, 0x6d5f5b, 8);
        art.stroke(moved(roof, 0, -1.4), 0x94847e, 4);
        art.soft(box(45, 28, 25, 19, 1), 0xfaf3e6);
        art.flat(box(48, 31, 19, 16), 0x5a2c1c);
        art.soft(blob(49, 46, 53, 39, 59, 38, 65, 42, 66, 47, 57, 48), 0xf2c94c);
        art.soft(box(30, 56, 55, 44, 1), 0xfaf3e6);
        for (double x : new double[] {33, 59}) {
            art.soft(box(x, 59, 23, 41), art.main(0xc0392b, 0.8));
            art.stroke(line(x + 1.5, 60.5, x + 21.5, 98), 0xfaf3e6, 3);
            art.stroke(line(x + 21.5, 60.5, x + 1.5, 98), 0xfaf3e6, 3);
        }
    }
}
