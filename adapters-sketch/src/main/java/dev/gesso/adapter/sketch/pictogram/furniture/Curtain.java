package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.mirrored;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.moved;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** Two curtains drawn aside under a rod. */
final class Curtain {

    private Curtain() {}

    static Drawing drawing() {
        return Drawing.of(Curtain::whole, standing(1, 1.3), "curtain", "drape", "stage curtain");
    }

    private static void whole(Brushwork art) {
        art.soft(box(1, 2, 98, 4, 2), 0xb08a45);
        art.ball(disc(3.5, 4, 3.5), 0xe3bd62);
        art.ball(disc(96.5, 4, 3.5), 0xe3bd62);
        for (boolean right : new boolean[] {false, true}) {
            Shape half = half();
            art.soft(side(half, right), art.main(0xb03050));
            for (int i = 0; i < 4; i++) {
                Shape fold = Contour.from(12 + i * 10.5, 6)
                        .swing(12 + i * 9, 34, 11 + i * 4, 50, 9 + i * 3.3, 62)
                        .swing(10 + i * 3, 76, 8 + i * 5, 90, 8 + i * 5, 99)
                        .open();
                art.stroke(side(fold, right), art.main(0xb03050, 0.72), 2.4);
                art.stroke(side(moved(fold, -2.6, 0), right), art.main(0xb03050, 1.35), 1.4);
            }
            art.soft(side(turned(box(2, 59, 21, 5, 2), 8, 12, 62), right), 0xe3bd62);
        }
        art.soft(valance(), art.main(0xb03050, 0.85));
    }

    private static Shape side(Shape shape, boolean right) {
        return right ? mirrored(shape, 50) : shape;
    }

    private static Shape half() {
        return Contour.from(4, 5)
                .to(50, 5)
                .swing(48, 34, 32, 54, 20, 62)
                .swing(25, 76, 27, 88, 27, 100)
                .to(3, 100)
                .swing(6, 70, 3, 40, 4, 5)
                .closed();
    }

    private static Shape valance() {
        return Contour.from(3, 5)
                .to(97, 5)
                .to(97, 11)
                .bend(81, 22, 66, 12)
                .bend(50, 23, 34, 12)
                .bend(18, 22, 3, 11)
                .closed();
    }
}
