package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A submarine with round windows and a periscope. */
final class Submarine {

    private Submarine() {}

    static Drawing drawing() {
        return Drawing.of(
                Submarine::whole, new Stature(1.6, 1.05, Place.SUBMERGED), "submarine", "u-boat", "yellow submarine");
    }

    private static void whole(Brushwork art) {
        art.stroke(Contour.from(84, 22).to(84, 4).to(98, 4).open(), 0x6d7a86, 5);
        art.column(polygon(62, 36, 66, 16, 104, 16, 108, 36), art.main(0xf7c531, 0.92));
        art.soft(box(62, 13, 46, 6, 3), art.main(0xf7c531, 1.3));
        for (double y : new double[] {42, 66}) {
            art.soft(oval(6, y + 7, 5, 13), 0x8796a1);
        }
        art.soft(polygon(12, 52, 26, 34, 34, 46, 34, 80, 26, 90, 12, 74), 0xe8743b);
        Shape hull = blob(14, 63, 34, 38, 84, 30, 136, 38, 158, 63, 136, 88, 84, 96, 34, 88);
        art.fading(hull, art.main(0xf7c531, 1.5), art.main(0xf7c531, 0.75));
        art.fading(both(hull, box(0, 74, 160, 30)), veil(0xe8743b, 0.95), veil(0xb0502a, 0.95));
        for (int i = 0; i < 3; i++) {
            double x = 56 + i * 32;
            art.ball(disc(x, 58, 12), 0x6d7a86);
            art.fading(disc(x, 58, 8.6), new Color(0x5bc4f0), new Color(0xd3f1fb));
            art.light(disc(x - 3, 55, 2.4), 0.9);
        }
        art.light(blob(34, 46, 60, 38, 90, 36, 60, 42, 40, 50), 0.5);
    }
}
