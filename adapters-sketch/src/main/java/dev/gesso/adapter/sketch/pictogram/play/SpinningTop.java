package dev.gesso.adapter.sketch.pictogram.play;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A humming top. */
final class SpinningTop {

    private SpinningTop() {}

    static Drawing drawing() {
        return Drawing.of(SpinningTop::whole, standing(0.95, 0.22), "spinning top", "humming top", "toy top");
    }

    private static void whole(Brushwork art) {
        art.column(box(43, 6, 9, 26, 3), 0xf0c860);
        art.ball(disc(47.5, 7, 6.5), 0xe0443e);
        Shape top = body();
        art.column(top, art.main(0x3f8fc4));
        art.column(
                both(
                        top,
                        Contour.from(0, 40)
                                .bend(47, 56, 95, 40)
                                .to(95, 52)
                                .bend(47, 70, 0, 52)
                                .closed()),
                0xf0c860);
        art.column(
                both(
                        top,
                        Contour.from(0, 58)
                                .bend(47, 76, 95, 58)
                                .to(95, 66)
                                .bend(47, 86, 0, 66)
                                .closed()),
                0xe0443e);
        for (int i = 0; i < 5; i++) {
            art.light(star(15 + i * 16, 52.5 + 4.5 - Math.abs(i - 2) * 2.3, 4.4, 1.8, 5), 0.95);
        }
        art.gloss(26, 36, 3, 7);
    }

    private static Shape body() {
        return Contour.from(47, 26)
                .swing(70, 28, 92, 38, 92, 50)
                .swing(92, 64, 58, 84, 47, 99)
                .swing(36, 84, 3, 64, 3, 50)
                .swing(3, 38, 24, 28, 47, 26)
                .closed();
    }
}
