package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.bricks;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A garden gate between two stone posts. */
final class Gate {

    private Gate() {}

    static Drawing drawing() {
        return Drawing.of(Gate::whole, standing(1.2, 0.95), "gate", "garden gate", "iron gate", "entrance gate");
    }

    private static void whole(Brushwork art) {
        for (int i = 0; i < 9; i++) {
            double x = 26 + i * 8.5;
            double top = 12 + StrictMath.pow((i - 4) / 4.0, 2) * 14;
            art.stroke(line(x, top, x, 94), art.main(0x4a5663), 2.6);
            art.flat(polygon(x - 3, top, x, top - 8, x + 3, top), art.main(0x4a5663, 1.4));
        }
        art.stroke(curve(22, 36, 40, 26, 60, 22, 80, 26, 98, 36), art.main(0x4a5663), 3.4);
        art.stroke(line(22, 62, 98, 62), art.main(0x4a5663), 3.4);
        art.stroke(line(22, 88, 98, 88), art.main(0x4a5663), 3.4);
        for (double x : new double[] {43, 77}) {
            art.stroke(disc(x, 75, 8), art.main(0x4a5663, 1.3), 2.2);
        }
        art.ball(disc(56.5, 66, 3.2), 0xe3bd62);
        for (double x : new double[] {2, 98}) {
            bricks(art, box(x, 18, 20, 82, 1), new Color(0xb8aca0), 7, 12);
            art.soft(box(x - 2, 13, 24, 7, 2), 0xd2c8bd);
            art.ball(disc(x + 10, 7, 7), 0xc4bab0);
        }
    }
}
