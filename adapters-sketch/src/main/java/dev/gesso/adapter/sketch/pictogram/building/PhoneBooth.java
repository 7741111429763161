package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A red telephone box. */
final class PhoneBooth {

    private PhoneBooth() {}

    static Drawing drawing() {
        return Drawing.of(
                PhoneBooth::whole,
                standing(0.44, 1.35),
                "phone booth",
                "telephone booth",
                "telephone box",
                "phone box");
    }

    private static void whole(Brushwork art) {
        art.column(Contour.from(3, 12).bend(22, -8, 41, 12).closed(), art.main(0xc62828, 1.1));
        art.column(box(2, 10, 40, 88, 1.5), art.main(0xc62828));
        art.flat(box(7, 13, 30, 6, 1), 0xfff8e6);
        art.shade(box(10, 15.2, 24, 1.6), 0.6);
        art.soft(box(6, 22, 32, 70, 1), art.main(0xc62828, 0.72));
        for (int row = 0; row < 6; row++) {
            for (int pane = 0; pane < 3; pane++) {
                art.fading(box(8.5 + pane * 9.5, 24.5 + row * 11, 8, 9.4), new Color(0xbfe6f2), new Color(0xe8f6f9));
            }
        }
        art.light(polygon(9, 88, 24, 25, 29, 25, 14, 88), 0.25);
        art.ball(disc(35, 60, 1.6), 0xe3bd62);
        art.soft(box(0, 95, 44, 5, 1), art.main(0xc62828, 0.6));
    }
}
