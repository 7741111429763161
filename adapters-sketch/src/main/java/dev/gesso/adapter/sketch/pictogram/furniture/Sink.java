package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A wash basin on a pedestal, its tap running. */
final class Sink {

    private Sink() {}

    static Drawing drawing() {
        return Drawing.of(Sink::whole, standing(0.85, 0.55), "sink", "wash basin", "washbasin", "kitchen sink")
                .holding(0.15, 0.85, 0.42, Sink::front);
    }

    private static void whole(Brushwork art) {
        art.stroke(Contour.from(42, 34).to(42, 14).swing(42, 2, 60, 2, 60, 14).open(), 0x9aa8b3, 6);
        art.stroke(Contour.from(41, 33).to(41, 14).open(), 0xdfe7ec, 1.6);
        art.soft(box(28, 25, 9, 6, 3), 0x9aa8b3);
        art.soft(box(47, 25, 9, 6, 3), 0x9aa8b3);
        art.flat(oval(42, 38, 41, 9), art.main(0xf2f5f7, 0.78));
        art.flat(oval(42, 41, 34, 6), 0x9fd6f2);
        art.fading(box(58, 17, 4, 23, 2), new Color(0x8fd3f7), new Color(0x5cb6ec));
        front(art);
    }

    private static void front(Brushwork art) {
        art.column(turnedBody(42, 66, 14, 80, 10, 96, 18), art.main(0xf2f5f7, 0.9));
        art.soft(box(22, 95, 40, 5, 2), art.main(0xf2f5f7, 0.85));
        Shape basin = Contour.from(1, 38)
                .bend(42, 56, 83, 38)
                .swing(82, 62, 62, 72, 42, 72)
                .swing(22, 72, 2, 62, 1, 38)
                .closed();
        art.column(basin, art.main(0xf2f5f7));
        art.shade(both(basin, oval(46, 76, 46, 18)), 0.08);
        art.stroke(curve(1.5, 38, 20, 45, 42, 47, 64, 45, 82.5, 38), 0xffffff, 3);
    }
}
