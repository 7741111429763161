package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A hammock between two posts. */
final class Hammock {

    private Hammock() {}

    static Drawing drawing() {
        return Drawing.of(Hammock::whole, standing(2.2, 0.75), "hammock").holding(0.26, 0.74, 0.7, Hammock::front);
    }

    private static void whole(Brushwork art) {
        for (double x : new double[] {4, 206}) {
            art.column(box(x, 4, 10, 96, 3), 0x9a6b41);
        }
        for (int i = 0; i < 4; i++) {
            art.stroke(line(12, 18, 40, 36 + i * 6), 0xe3cf9f, 1.4);
            art.stroke(line(208, 18, 180, 36 + i * 6), 0xe3cf9f, 1.4);
        }
        art.soft(
                Contour.from(36, 36)
                        .bend(110, 76, 184, 36)
                        .bend(110, 108, 36, 36)
                        .closed(),
                art.main(0xd8584a, 0.6));
        front(art);
    }

    private static void front(Brushwork art) {
        Shape net = Contour.from(38, 44)
                .bend(110, 86, 182, 44)
                .swing(172, 96, 140, 92, 110, 92)
                .swing(80, 92, 48, 96, 38, 44)
                .closed();
        art.soft(net, art.main(0xd8584a));
        for (int i = 0; i < 6; i++) {
            art.light(both(net, box(52 + i * 21, 36, 9, 62)), 0.5);
        }
        art.stroke(Contour.from(38, 44).bend(110, 86, 182, 44).open(), 0xfff0d2, 3);
        for (int i = 0; i < 13; i++) {
            double x = 58 + i * 8.7;
            art.stroke(line(x, 90, x, 95), 0xfff0d2, 1.6);
        }
    }
}
