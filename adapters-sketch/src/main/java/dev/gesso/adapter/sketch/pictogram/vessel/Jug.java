package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A jug with a painted band. */
final class Jug {

    private Jug() {}

    static Drawing drawing() {
        return Drawing.of(Jug::whole, standing(0.9, 0.35), "jug", "pitcher", "ewer", "carafe")
                .holding(0.33, 0.69, 0.32, Jug::front);
    }

    private static void whole(Brushwork art) {
        art.stroke(curve(18, 24, 2, 30, 6, 60, 24, 70), art.main(0xe8dcc4, 0.85), 8);
        art.flat(oval(46, 12, 25, 7), art.main(0xe8dcc4, 0.55));
        front(art);
    }

    private static void front(Brushwork art) {
        Shape spout = polygon(58, 9, 88, 3, 68, 32);
        Shape body = without(
                together(spout, turnedBody(46, 12, 25, 34, 21, 62, 35, 82, 33, 96, 24), oval(46, 96, 24, 4)),
                oval(46, 11, 24, 6.5));
        art.column(body, art.main(0xe8dcc4));
        Shape band = Contour.from(0, 56)
                .bend(46, 66, 92, 56)
                .to(92, 72)
                .bend(46, 82, 0, 72)
                .closed();
        art.column(both(body, band), 0x4b7fc0);
        for (int i = 0; i < 5; i++) {
            art.flat(disc(20 + i * 13, 67.5 + 1.8 - Math.abs(i - 2) * 0.9, 3), 0xfdf6e3);
        }
        art.gloss(30, 46, 3, 7);
    }
}
