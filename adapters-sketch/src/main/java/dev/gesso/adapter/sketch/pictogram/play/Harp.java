package dev.gesso.adapter.sketch.pictogram.play;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A golden harp. */
final class Harp {

    private Harp() {}

    static Drawing drawing() {
        return Drawing.of(Harp::whole, standing(0.66, 0.95), "harp");
    }

    private static void whole(Brushwork art) {
        for (int i = 0; i < 9; i++) {
            double x = 18 + i * 4.3;
            art.stroke(line(x, 17 + i * 1.1 + (i > 5 ? (i - 5) * 2.2 : 0), x, 84 - i * 7.4), veil(0x8a7340, 0.85), 0.9);
        }
        art.stroke(curve(12, 92, 30, 74, 46, 48, 60, 22), art.main(0xd9a02f), 7.5);
        art.stroke(curve(10, 91, 28, 73, 44, 47, 58, 22), art.main(0xd9a02f, 1.6), 2.4);
        art.column(turnedBody(11, 12, 4, 20, 3, 80, 3, 92, 5), art.main(0xd9a02f, 1.1));
        art.stroke(curve(12, 12, 24, 20, 36, 16, 48, 20, 59, 23), art.main(0xd9a02f), 6.5);
        art.stroke(curve(12, 10.4, 24, 18, 36, 14, 48, 18), art.main(0xd9a02f, 1.6), 2);
        art.stroke(curve(11, 14, 3, 10, 6, 3, 13, 5, 11, 9), art.main(0xd9a02f), 4);
        art.soft(blob(3, 98, 8, 91, 22, 89, 38, 94, 42, 99, 20, 100), art.main(0xd9a02f, 0.8));
    }
}
