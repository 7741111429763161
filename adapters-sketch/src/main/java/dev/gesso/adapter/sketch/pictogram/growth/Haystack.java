package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A stack of hay with a fork in it. */
final class Haystack {

    private Haystack() {}

    static Drawing drawing() {
        return Drawing.of(Haystack::whole, standing(1.3, 0.7), "haystack", "hay", "stack of hay", "straw pile")
                .bearing(0.35, 0.65, 0.1);
    }

    private static void whole(Brushwork art) {
        art.stroke(line(84, 40, 108, 4), 0x9a6b41, 4);
        Shape stack = both(box(0, 0, 130, 99), blob(4, 92, 12, 52, 40, 12, 66, 4, 92, 16, 118, 54, 126, 92, 66, 106));
        art.ball(stack, art.main(0xe8bf55));
        for (int i = 0; i < 54; i++) {
            double y = 18 + i * 31 % 71;
            double half = 50 * Math.sqrt(Math.max(0.1, 1 - StrictMath.pow((94 - y) / 92, 2)));
            double x = 66 + (i * 61 % 100 - 50) / 50.0 * half;
            double lean = (x - 66) * 0.12;
            art.stroke(
                    line(x, y, x + lean + i % 3 - 1, y + 9),
                    i % 2 == 0 ? veil(0x9a7220, 0.55) : veil(0xfff0b0, 0.75),
                    1.6);
        }
        for (int i = 0; i < 9; i++) {
            art.stroke(line(12 + i * 13, 91, 6 + i * 14.5, 97), 0xd0a53c, 2);
        }
    }
}
