package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A surfboard stuck upright in the sand. */
final class Surfboard {

    private Surfboard() {}

    static Drawing drawing() {
        return Drawing.of(Surfboard::whole, standing(0.36, 1.1), "surfboard", "surf board");
    }

    private static void whole(Brushwork art) {
        Shape board = Contour.from(18, 0.5)
                .swing(34, 22, 36, 70, 26, 96)
                .to(10, 96)
                .swing(0, 70, 2, 22, 18, 0.5)
                .closed();
        art.soft(board, art.main(0x2fb3c7));
        art.flat(both(board, Contour.from(0, 52).to(36, 30).to(36, 42).to(0, 66).closed()), 0xfff3d6);
        art.flat(both(board, Contour.from(0, 68).to(36, 44).to(36, 51).to(0, 76).closed()), 0xf4743b);
        art.stroke(line(18, 4, 18, 95), veil(0xffffff, 0.5), 1);
        art.light(blob(9, 34, 12, 18, 16, 12, 13, 28, 10, 44), 0.55);
        art.soft(blob(1, 98, 8, 93, 18, 95, 28, 93, 35, 98, 18, 100), 0xecd19a);
    }
}
