package dev.gesso.adapter.sketch.pictogram.play;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A grand piano, its lid up. */
final class GrandPiano {

    private GrandPiano() {}

    static Drawing drawing() {
        return Drawing.of(GrandPiano::whole, standing(1.4, 0.95), "piano", "grand piano", "concert piano")
                .bearing(0.12, 0.5, 0.48);
    }

    private static void whole(Brushwork art) {
        art.stroke(line(78, 52, 92, 22), 0x8a6a2f, 2);
        art.soft(lid(), art.main(0x2b2f38, 1.3));
        art.flat(polygon(30, 48, 134, 48, 134, 56, 24, 56), 0xb98a3c);
        for (double x : new double[] {14, 68, 124}) {
            art.column(turnedBody(x + 3, 70, 5, 80, 3, 92, 3.6, 96, 2), art.main(0x2b2f38));
            art.ball(disc(x + 3, 97, 3), 0xd9b46a);
        }
        art.soft(body(), art.main(0x2b2f38));
        art.soft(box(2, 58, 62, 13, 2), art.main(0x2b2f38, 0.7));
        art.flat(box(5, 60, 56, 7), 0xfdfaf2);
        for (int i = 0; i < 14; i++) {
            art.shade(box(5 + i * 4, 60, 0.6, 7), 0.4);
            if (i % 7 != 2 && i % 7 != 6) {
                art.flat(box(7.8 + i * 4, 60, 2.4, 4), 0x22252c);
            }
        }
        art.light(box(70, 55, 60, 2, 1), 0.35);
        art.soft(polygon(28, 34, 52, 34, 56, 52, 26, 52), 0xfffdf4);
        for (int i = 0; i < 3; i++) {
            art.shade(box(31, 38 + i * 4, 20, 1), 0.4);
        }
    }

    private static Shape lid() {
        return Contour.from(40, 50)
                .swing(52, 20, 76, 2, 118, 4)
                .bend(138, 8, 134, 46)
                .to(130, 52)
                .closed();
    }

    private static Shape body() {
        return Contour.from(4, 52)
                .to(136, 52)
                .bend(141, 62, 134, 76)
                .to(12, 76)
                .bend(4, 74, 4, 66)
                .closed();
    }
}
