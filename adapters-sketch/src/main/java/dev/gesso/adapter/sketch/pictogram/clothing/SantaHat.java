package dev.gesso.adapter.sketch.pictogram.clothing;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A red pointed hat with white fur. */
final class SantaHat {

    private SantaHat() {}

    static Drawing drawing() {
        return Drawing.of(SantaHat::whole, standing(1.2, 0.24), "santa hat", "christmas hat", "santa's hat", "elf hat");
    }

    private static void whole(Brushwork art) {
        Shape cap = Contour.from(10, 82)
                .swing(10, 40, 30, 6, 62, 6)
                .swing(92, 6, 104, 34, 108, 56)
                .bend(98, 62, 92, 52)
                .bend(86, 38, 76, 36)
                .swing(86, 54, 88, 68, 90, 82)
                .closed();
        art.soft(cap, art.main(0xd32f3a));
        art.stroke(curve(76, 36, 68, 34, 62, 38), veil(0x2a1030, 0.25), 2.6);
        art.stroke(curve(80, 54, 72, 56, 66, 62), veil(0x2a1030, 0.2), 2.4);
        art.ball(
                together(disc(105, 62, 11), disc(99, 56, 7), disc(112, 57, 7), disc(98, 68, 7), disc(112, 68, 6)),
                0xffffff);
        Shape fur = box(3, 74, 94, 24, 12);
        art.soft(
                together(
                        fur,
                        disc(14, 76, 9),
                        disc(32, 75, 9),
                        disc(50, 75, 9),
                        disc(68, 75, 9),
                        disc(86, 76, 9),
                        disc(14, 92, 7),
                        disc(32, 92, 7),
                        disc(50, 92, 7),
                        disc(68, 92, 7),
                        disc(86, 92, 7)),
                0xfafcfe);
    }
}
