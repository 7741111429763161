package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.smoke;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** Incense sticks in a holder, smoking. */
final class Incense {

    private Incense() {}

    static Drawing drawing() {
        return Drawing.of(
                Incense::whole,
                standing(0.95, 0.3),
                "incense",
                "incense burner",
                "incense stick",
                "incense sticks",
                "joss stick");
    }

    private static void whole(Brushwork art) {
        double[] tips = {26, 47, 69};
        for (int i = 0; i < tips.length; i++) {
            double foot = 47 + (i - 1) * 5;
            art.stroke(line(foot, 76, tips[i], 40), 0xb98a5a, 2);
            art.stroke(line(foot + (tips[i] - foot) * 0.3, 65, tips[i], 40), 0x6d4528, 3.4);
            art.ball(disc(tips[i], 39, 2.8), 0xff7a3d);
            smoke(art, tips[i], 36, 33 - i % 2 * 4);
        }
        art.flat(oval(47, 74, 30, 5), art.main(0x4b8f8c, 0.5));
        art.soft(oval(47, 75, 25, 3.6), 0xd9cbb0);
        Shape bowl = Contour.from(17, 74)
                .bend(47, 86, 77, 74)
                .swing(76, 90, 64, 96, 58, 97)
                .to(36, 97)
                .swing(30, 96, 18, 90, 17, 74)
                .closed();
        art.column(bowl, art.main(0x4b8f8c));
        art.stroke(curve(18, 75, 32, 78.6, 47, 79.6, 62, 78.6, 76, 75), 0xe3c069, 2.4);
        art.soft(box(32, 95.5, 30, 4.5, 2), art.main(0x4b8f8c, 0.75));
        art.soft(star(47, 88, 5, 2, 8), 0xe3c069);
    }
}
