package dev.gesso.adapter.sketch.pictogram.clothing;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A cowboy hat. */
final class CowboyHat {

    private CowboyHat() {}

    static Drawing drawing() {
        return Drawing.of(CowboyHat::whole, standing(1.85, 0.2), "cowboy hat", "stetson", "western hat", "sheriff hat");
    }

    private static void whole(Brushwork art) {
        Shape brim = brim();
        art.soft(brim, art.main(0xa9683a, 0.82));
        Shape crown = crown();
        art.ball(crown, art.main(0xa9683a));
        art.stroke(curve(92, 12, 90, 26, 94, 40), art.main(0xa9683a, 0.65), 4);
        art.flat(
                both(
                        crown,
                        Contour.from(40, 56)
                                .bend(92, 76, 144, 56)
                                .to(144, 67)
                                .bend(92, 87, 40, 67)
                                .closed()),
                0x4a2c18);
        art.flat(star(92, 71, 8, 3.4, 5), 0xf6d163);
        art.stroke(
                Contour.from(5, 46)
                        .swing(20, 74, 60, 86, 92, 86)
                        .swing(124, 86, 165, 74, 180, 46)
                        .open(),
                art.main(0xa9683a, 1.4),
                2.4);
    }

    private static Shape brim() {
        return Contour.from(3, 44)
                .bend(14, 40, 24, 54)
                .swing(60, 78, 126, 78, 161, 54)
                .bend(171, 40, 182, 44)
                .swing(178, 80, 130, 99, 92, 99)
                .swing(55, 99, 7, 80, 3, 44)
                .closed();
    }

    private static Shape crown() {
        return Contour.from(46, 70)
                .swing(48, 30, 54, 4, 68, 3)
                .bend(80, 2, 92, 12)
                .bend(104, 2, 117, 3)
                .swing(131, 4, 137, 30, 139, 70)
                .bend(92, 88, 46, 70)
                .closed();
    }
}
