package dev.gesso.adapter.sketch.pictogram.food;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A roast bird on a platter. */
final class RoastTurkey {

    private RoastTurkey() {}

    static Drawing drawing() {
        return Drawing.of(
                RoastTurkey::whole,
                standing(1.5, 0.28),
                "roast turkey",
                "roast chicken",
                "thanksgiving turkey",
                "roast");
    }

    private static void whole(Brushwork art) {
        art.soft(oval(75, 88, 74, 12), 0xe6ebf0);
        art.soft(oval(75, 85, 62, 8), 0xf8fafb);
        for (double[] sprig : new double[][] {
            {30, 86, 4, 78}, {34, 88, 10, 92}, {120, 86, 146, 78}, {116, 88, 142, 92}, {28, 84, 16, 70}
        }) {
            leaf(art, sprig[0], sprig[1], sprig[2], sprig[3], new Color(0x6cb353));
        }
        art.ball(blob(20, 70, 26, 36, 52, 10, 86, 8, 118, 30, 126, 66, 112, 86, 74, 90, 34, 86), art.main(0xb5642a));
        art.ball(blob(36, 50, 50, 18, 76, 10, 82, 30, 70, 56, 52, 66), art.main(0xb5642a, 1.2));
        art.ball(blob(84, 50, 96, 38, 112, 44, 120, 62, 112, 80, 94, 82, 84, 70), art.main(0xb5642a, 0.9));
        art.stroke(line(116, 52, 132, 36), 0xfff3df, 6);
        art.flat(together(disc(131, 34, 4.6), disc(136, 38, 4.6)), 0xfff3df);
        art.gloss(56, 30, 4, 11);
        for (double[] tomato : new double[][] {{40, 88}, {104, 90}, {74, 93}}) {
            art.ball(disc(tomato[0], tomato[1], 5.4), 0xe0443e);
        }
    }
}
