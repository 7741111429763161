package dev.gesso.adapter.sketch.pictogram.park;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.boards;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.grain;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A sandbox with a castle, a pail's print and a spade. */
final class Sandbox {

    private Sandbox() {}

    static Drawing drawing() {
        return Drawing.of(Sandbox::whole, standing(2.2, 0.4), "sandbox", "sandpit", "sand pit")
                .bearing(0.55, 0.9, 0.7);
    }

    private static void whole(Brushwork art) {
        art.soft(polygon(30, 34, 190, 34, 218, 76, 2, 76), art.main(0xc58d55, 0.7));
        art.soft(polygon(38, 42, 182, 42, 204, 74, 16, 74), 0xf0d79a);
        art.ball(blob(30, 72, 52, 52, 84, 50, 116, 60, 126, 74, 76, 78), 0xe6c67c);
        for (double x : new double[] {56, 88}) {
            art.column(polygon(x - 2, 32, x + 22, 32, x + 26, 62, x - 6, 62), 0xe9c983);
            for (int i = 0; i < 3; i++) {
                art.column(box(x - 2 + i * 9, 26, 6, 8), 0xf2d79a);
            }
        }
        art.stroke(line(84, 30, 84, 4), 0x8a5a33, 2);
        art.soft(polygon(85, 4, 106, 10, 85, 17), 0xe0443e);
        art.stroke(line(162, 66, 184, 20), 0xe0443e, 4);
        art.stroke(line(178, 16, 190, 22), 0xe0443e, 4.4);
        boards(art, box(1, 75, 218, 25, 3), art.main(0xc58d55), 1);
        grain(art, 10, 77, 200, 20);
    }
}
