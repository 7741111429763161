package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A glass jar with its lid off, clear enough to see what is in it. */
final class Jar {

    private Jar() {}

    static Drawing drawing() {
        return Drawing.of(Jar::whole, standing(0.74, 0.3), "jar", "glass jar", "mason jar")
                .holding(0.14, 0.86, 0.92, Jar::front);
    }

    private static void whole(Brushwork art) {
        art.flat(glass(), veil(art.main(0xbfe3ee).getRGB(), 0.65));
        art.flat(oval(37, 92, 30, 5), veil(0x7fb3c4, 0.5));
        art.flat(oval(37, 7, 25, 5), veil(0x6f9fb0, 0.7));
        front(art);
    }

    private static void front(Brushwork art) {
        art.flat(without(glass(), turnedBody(37, 16, 24, 24, 27, 32, 31, 90, 31, 94, 26)), veil(0x8ec3d4, 0.75));
        for (double y : new double[] {10, 17}) {
            art.stroke(Contour.from(12, y).bend(37, y + 9, 62, y).open(), art.main(0xb9dbe6, 0.95), 3);
        }
        art.light(box(10, 36, 4, 40, 2), 0.65);
        art.light(box(17, 36, 2.5, 24, 1.2), 0.5);
        art.light(box(61, 50, 2.5, 34, 1.2), 0.4);
    }

    private static Shape glass() {
        return together(turnedBody(37, 7, 26, 20, 26, 32, 34, 60, 35, 90, 34, 96, 29), oval(37, 95, 29, 5));
    }
}
