package dev.gesso.adapter.sketch.pictogram.fantasy;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A golden oil lamp with a curl of smoke. */
final class MagicLamp {

    private MagicLamp() {}

    static Drawing drawing() {
        return Drawing.of(
                MagicLamp::whole, standing(1.5, 0.3), "magic lamp", "oil lamp", "genie lamp", "aladdin's lamp");
    }

    private static void whole(Brushwork art) {
        art.stroke(curve(132, 38, 140, 26, 124, 18, 138, 4), veil(0x9d7fe0, 0.6), 6);
        art.stroke(curve(132, 38, 138, 27, 125, 18, 137, 5), veil(0xe6dcff, 0.8), 2.4);
        art.stroke(curve(30, 44, 6, 34, 4, 66, 34, 70), art.main(0xe0a836, 0.85), 6);
        art.column(turnedBody(66, 78, 12, 86, 8, 92, 20, 99, 28), art.main(0xe0a836, 0.9));
        Shape body = Contour.from(24, 46)
                .swing(40, 38, 90, 38, 100, 44)
                .bend(116, 46, 134, 36)
                .to(138, 42)
                .swing(126, 66, 104, 82, 66, 82)
                .swing(38, 82, 22, 66, 24, 46)
                .closed();
        art.soft(body, art.main(0xe0a836));
        art.soft(Contour.from(44, 43).bend(66, 8, 88, 43).bend(66, 50, 44, 43).closed(), art.main(0xe0a836, 1.2));
        art.ball(disc(66, 22, 5.5), 0xd32f3a);
        art.stroke(curve(30, 56, 60, 64, 108, 56), art.main(0xe0a836, 0.65), 2.4);
        for (int i = 0; i < 4; i++) {
            art.ball(disc(46 + i * 15, 70 - Math.abs(i - 1.5) * 0.6, 2.8), 0x3fb0d8);
        }
        art.gloss(42, 54, 3, 8);
    }
}
