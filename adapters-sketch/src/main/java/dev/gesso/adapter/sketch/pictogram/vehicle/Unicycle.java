package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A unicycle. */
final class Unicycle {

    private Unicycle() {}

    static Drawing drawing() {
        return Drawing.of(Unicycle::whole, standing(0.58, 0.7), "unicycle");
    }

    private static void whole(Brushwork art) {
        art.stroke(disc(29, 71, 25), 0x37414b, 6);
        for (int i = 0; i < 8; i++) {
            art.stroke(turned(line(29, 71, 29, 48), i * 45, 29, 71), 0xb9c3cb, 0.9);
        }
        art.stroke(
                Contour.from(24, 71).to(24, 42).bend(29, 34, 34, 42).to(34, 71).open(), art.main(0xd8433c), 4);
        art.stroke(line(29, 36, 29, 14), art.main(0xd8433c), 4.5);
        art.stroke(line(29, 71, 38, 80), 0x8d99a6, 3.5);
        art.stroke(line(29, 71, 20, 62), 0x8d99a6, 3.5);
        art.soft(box(33, 79, 13, 4.5, 2), 0x37414b);
        art.soft(box(12, 59, 13, 4.5, 2), 0x37414b);
        art.ball(disc(29, 71, 5), 0x8d99a6);
        art.soft(blob(12, 5, 20, 4, 29, 9, 38, 4, 46, 4, 44, 13, 29, 16, 14, 13), 0x37414b);
    }
}
