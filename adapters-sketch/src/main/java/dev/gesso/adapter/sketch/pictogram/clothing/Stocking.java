package dev.gesso.adapter.sketch.pictogram.clothing;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A Christmas stocking with something in it. */
final class Stocking {

    private Stocking() {}

    static Drawing drawing() {
        return Drawing.of(Stocking::whole, standing(0.8, 0.4), "christmas stocking", "stocking")
                .holding(0.12, 0.6, 0.2, Stocking::front);
    }

    private static void whole(Brushwork art) {
        art.stroke(Contour.from(10, 14).bend(2, 4, 10, 2).open(), 0xe3bd62, 2);
        front(art);
    }

    private static void front(Brushwork art) {
        Shape sock = Contour.from(10, 22)
                .to(46, 22)
                .to(47, 52)
                .bend(52, 60, 64, 64)
                .swing(84, 72, 82, 98, 60, 98)
                .to(30, 98)
                .swing(12, 98, 10, 84, 10, 70)
                .closed();
        art.soft(sock, art.main(0xd32f3a));
        art.soft(both(sock, disc(14, 90, 17)), 0xfff3e0);
        art.soft(both(sock, disc(78, 86, 18)), 0xfff3e0);
        for (double[] flake : new double[][] {{28, 42}, {36, 66}, {52, 80}}) {
            for (int i = 0; i < 3; i++) {
                art.stroke(
                        turned(line(flake[0] - 5, flake[1], flake[0] + 5, flake[1]), i * 60, flake[0], flake[1]),
                        0xffffff,
                        1.4);
            }
        }
        art.soft(box(5, 12, 46, 18, 8), 0xfafcfe);
        art.shade(box(9, 26, 38, 3, 1.5), 0.08);
    }
}
