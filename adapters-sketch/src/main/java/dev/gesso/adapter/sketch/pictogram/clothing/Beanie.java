package dev.gesso.adapter.sketch.pictogram.clothing;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A knitted hat with a bobble. */
final class Beanie {

    private Beanie() {}

    static Drawing drawing() {
        return Drawing.of(
                Beanie::whole,
                standing(1.1, 0.2),
                "beanie",
                "woolly hat",
                "winter hat",
                "knit hat",
                "knitted hat",
                "bobble hat");
    }

    private static void whole(Brushwork art) {
        for (int i = 0; i < 16; i++) {
            art.stroke(turned(line(55, 15, 55, 2.5), i * 22.5, 55, 15), i % 2 == 0 ? 0xffffff : 0xe3e9ef, 4);
        }
        art.ball(disc(55, 15, 11), 0xf4f7fa);
        Shape cap = Contour.from(8, 80)
                .swing(6, 34, 26, 20, 55, 20)
                .swing(84, 20, 104, 34, 102, 80)
                .closed();
        art.ball(cap, art.main(0x3f8fc4));
        for (int i = 0; i < 6; i++) {
            Shape zigzag = polygon(
                    2 + i * 18, 62, 11 + i * 18, 48, 20 + i * 18, 62, 20 + i * 18, 67, 11 + i * 18, 54, 2 + i * 18, 67);
            art.light(both(cap, zigzag), 0.85);
        }
        art.soft(box(2, 72, 106, 27, 9), art.main(0x3f8fc4, 0.8));
        for (int i = 0; i < 11; i++) {
            art.light(box(7 + i * 9, 74, 3.2, 23, 1.6), 0.22);
        }
    }
}
