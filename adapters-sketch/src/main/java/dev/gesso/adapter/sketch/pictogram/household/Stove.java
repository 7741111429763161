package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A cooker with its oven window lit. */
final class Stove {

    private Stove() {}

    static Drawing drawing() {
        return Drawing.of(Stove::whole, standing(0.8, 0.6), "stove", "oven", "cooker", "kitchen stove")
                .bearing(0.1, 0.9, 0.12);
    }

    private static void whole(Brushwork art) {
        art.soft(box(3, 14, 74, 82, 3), art.main(0xf0f2f4));
        art.soft(polygon(9, 3, 71, 3, 79, 14, 1, 14), 0x4a525c);
        art.flat(oval(24, 8.5, 12, 3), 0x22272e);
        art.flat(oval(56, 8.5, 12, 3), 0x22272e);
        art.stroke(oval(24, 8.5, 8, 1.8), 0xe8633a, 1);
        for (int i = 0; i < 5; i++) {
            art.ball(disc(14 + i * 13, 23, 4), 0x4a525c);
            art.light(box(13.4 + i * 13, 19.6, 1.2, 3.4), 0.9);
        }
        art.soft(box(9, 34, 62, 50, 4), art.main(0xf0f2f4, 0.86));
        art.soft(box(13, 36, 54, 4.5, 2.2), 0x8d99a6);
        art.flat(box(16, 45, 48, 32, 4), 0x2b2420);
        art.fading(box(19, 48, 42, 26, 3), new Color(0x8a4a1f), new Color(0xf0a03c));
        for (double y : new double[] {58, 67}) {
            art.stroke(line(20, y, 60, y), veil(0x2b2420, 0.6), 1.4);
        }
        art.light(polygon(24, 74, 40, 48, 48, 48, 32, 74), 0.16);
        art.soft(box(6, 95, 10, 5, 1), 0x4a525c);
        art.soft(box(64, 95, 10, 5, 1), 0x4a525c);
    }
}
