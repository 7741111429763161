package dev.gesso.adapter.sketch.pictogram.park;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.moved;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A playground slide. */
final class Slide {

    private Slide() {}

    static Drawing drawing() {
        return Drawing.of(Slide::whole, standing(1.35, 1), "slide", "playground slide", "playground", "water slide")
                .bearing(0.14, 0.32, 0.34);
    }

    private static void whole(Brushwork art) {
        for (double x : new double[] {10, 26}) {
            art.stroke(line(x + 6, 14, x - 5, 97), 0x3f8fd0, 4.5);
        }
        for (int i = 0; i < 6; i++) {
            art.stroke(line(13 - i * 1.8, 38 + i * 10, 30 - i * 1.8, 38 + i * 10), 0x3f8fd0, 3.4);
        }
        art.stroke(line(46, 34, 50, 98), 0x3f8fd0, 4.5);
        art.soft(box(12, 31, 36, 6, 2), 0xf0b840);
        Shape chute = Contour.from(42, 32).swing(72, 36, 84, 92, 132, 90).open();
        art.stroke(moved(chute, 0, 3), art.main(0xe2504a, 0.7), 11);
        art.stroke(moved(chute, 1, -1), art.main(0xe2504a), 9);
        art.stroke(moved(chute, 3, -4), art.main(0xe2504a, 1.6), 2.4);
        art.stroke(
                Contour.from(34, 34)
                        .to(34, 10)
                        .bend(42, 6, 46, 14)
                        .bend(48, 24, 56, 30)
                        .open(),
                0xf0b840,
                4);
        art.stroke(Contour.from(16, 18).to(34, 18).open(), 0xf0b840, 4);
    }
}
