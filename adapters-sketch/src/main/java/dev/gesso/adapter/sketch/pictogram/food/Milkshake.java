package dev.gesso.adapter.sketch.pictogram.food;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A milkshake with cream, a cherry and a straw. */
final class Milkshake {

    private Milkshake() {}

    static Drawing drawing() {
        return Drawing.of(Milkshake::whole, standing(0.56, 0.28), "milkshake", "smoothie", "milk shake", "frappe");
    }

    private static void whole(Brushwork art) {
        art.column(turned(box(35, 0, 5, 46, 1), 16, 36, 46), 0x3f8fc4);
        art.column(
                Contour.from(20, 86)
                        .to(36, 86)
                        .bend(38, 93, 46, 97)
                        .bend(28, 103, 10, 97)
                        .bend(18, 93, 20, 86)
                        .closed(),
                0xd5e9f2);
        Shape glass = glass();
        art.column(glass, art.main(0xf5a3bd));
        art.soft(
                together(oval(16, 32, 13, 8), oval(40, 32, 13, 8), oval(28, 26, 17, 10), oval(28, 17, 10, 7)),
                0xfffaf3);
        art.ball(disc(27, 9, 6), 0xd8263a);
        art.stroke(curve(28, 5, 31, 2, 34, 1.5), 0x4f8f45, 1.2);
        for (double[] bit : new double[][] {{18, 29, 20}, {34, 24, -30}, {40, 32, 40}, {26, 33, -10}}) {
            art.flat(turned(box(bit[0] - 2.4, bit[1] - 0.7, 4.8, 1.5, 0.7), bit[2], bit[0], bit[1]), 0xf0b840);
        }
        art.light(
                Contour.from(11, 42)
                        .to(15, 42)
                        .swing(15, 60, 19, 74, 22, 82)
                        .to(19, 82)
                        .swing(14, 72, 11, 58, 11, 42)
                        .closed(),
                0.5);
    }

    private static Shape glass() {
        return Contour.from(6, 36)
                .to(50, 36)
                .swing(49, 60, 42, 80, 36, 88)
                .to(20, 88)
                .swing(14, 80, 7, 60, 6, 36)
                .closed();
    }
}
