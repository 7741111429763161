package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** An iceberg, most of it under water. */
final class Iceberg {

    private Iceberg() {}

    static Drawing drawing() {
        return Drawing.of(Iceberg::whole, new Stature(1.3, 1.4, Place.AFLOAT), "iceberg", "ice floe")
                .bearing(0.2, 0.5, 0.5);
    }

    private static void whole(Brushwork art) {
        Shape whole =
                polygon(6, 56, 22, 44, 34, 48, 56, 8, 72, 2, 88, 30, 102, 34, 124, 58, 118, 78, 92, 97, 46, 97, 14, 80);
        art.soft(whole, art.main(0xd9f0fb));
        art.light(polygon(34, 48, 56, 8, 64, 5, 58, 36, 46, 56, 24, 56), 0.7);
        art.shade(polygon(72, 2, 88, 30, 102, 34, 124, 58, 84, 58, 76, 34), 0.13);
        Shape below = both(whole, box(0, 60, 130, 40));
        art.flat(below, veil(0x2f93cf, 0.6));
        art.shade(both(below, polygon(86, 58, 124, 58, 118, 80, 92, 99, 70, 99)), 0.16);
        art.stroke(curve(1, 60, 20, 57, 44, 61, 68, 57, 92, 61, 112, 57, 129, 60), 0xffffff, 3);
    }
}
