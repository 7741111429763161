package dev.gesso.adapter.sketch.pictogram.fantasy;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A quill in a pot of ink. */
final class Quill {

    private Quill() {}

    static Drawing drawing() {
        return Drawing.of(
                Quill::whole, standing(0.8, 0.3), "quill", "ink pot", "inkwell", "feather pen", "quill pen", "inkpot");
    }

    private static void whole(Brushwork art) {
        Shape vane = Contour.from(34, 56)
                .swing(26, 30, 44, 8, 77, 1)
                .swing(78, 24, 64, 48, 38, 58)
                .closed();
        art.soft(vane, art.main(0xf4f1ea));
        art.shade(both(vane, polygon(77, 1, 34, 57, 60, 60, 84, 20)), 0.1);
        for (int i = 0; i < 4; i++) {
            art.stroke(line(42 + i * 7, 45 - i * 8.6, 52 + i * 7, 47 - i * 8.6), veil(0x8796a8, 0.45), 1.2);
        }
        art.stroke(curve(76, 2, 52, 26, 36, 54, 30, 68), 0xc9a87c, 2);
        art.flat(oval(28, 66, 11, 3.2), 0x1d2330);
        art.column(
                Contour.from(17, 65)
                        .bend(28, 72, 39, 65)
                        .to(39, 72)
                        .bend(54, 78, 54, 96)
                        .bend(54, 100, 50, 100)
                        .to(6, 100)
                        .bend(2, 100, 2, 96)
                        .bend(2, 78, 17, 72)
                        .closed(),
                0x35507c);
        art.soft(box(12, 82, 32, 12, 1.5), 0xfbf2dc);
        art.light(box(6, 84, 2.6, 11, 1.3), 0.5);
    }
}
