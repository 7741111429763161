package dev.gesso.adapter.sketch.pictogram.play;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** An inflated ball of coloured gores. */
final class BeachBall {

    private BeachBall() {}

    static Drawing drawing() {
        return Drawing.of(BeachBall::whole, standing(1, 0.4), "beach ball", "beachball");
    }

    private static void whole(Brushwork art) {
        art.ball(disc(50, 50, 50), 0xfdf6e8);
        gore(art, art.main(0xe0443e), -10, 20, 18, 46);
        gore(art, new Color(0xf2b632), 46, 62, 82, 84);
        gore(art, new Color(0x2f8fd0), 104, 96, 74, 99);
        art.ball(disc(40, 26, 7), 0xfffdf6);
        art.gloss(30, 22, 9, 5);
    }

    /** From the valve to the rim, bent as the ball is. */
    private static void gore(Brushwork art, Color color, double bend, double left, double right, double otherBend) {
        double y = left < 50 ? 89 : left < 80 ? 97 : 62;
        double otherY = right < 50 ? 98 : right < 80 ? 92 : 88;
        art.soft(
                Contour.from(40, 26)
                        .bend(bend, 60, left, y - 2)
                        .to(right, otherY - 6)
                        .bend(otherBend, 58, 40, 26)
                        .closed(),
                color);
    }
}
