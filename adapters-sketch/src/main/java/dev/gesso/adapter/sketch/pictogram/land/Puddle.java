package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A puddle with rings where drops fall. */
final class Puddle {

    private Puddle() {}

    static Drawing drawing() {
        return Drawing.of(Puddle::whole, new Stature(2.9, 0.16, Place.LAND), "puddle", "rain puddle")
                .bearing(0.25, 0.75, 0.7);
    }

    private static void whole(Brushwork art) {
        Shape water = blob(4, 56, 40, 24, 96, 30, 150, 8, 214, 20, 262, 34, 284, 62, 236, 88, 160, 84, 96, 98, 30, 84);
        art.soft(water, art.main(0x6fb6dd));
        art.light(blob(34, 54, 70, 36, 120, 44, 160, 30, 190, 36, 150, 52, 90, 62), 0.35);
        for (double radius : new double[] {14, 30}) {
            art.stroke(oval(192, 58, radius, radius * 0.4), veil(0xffffff, 0.65), 2.6);
        }
        art.stroke(oval(90, 72, 14, 5), veil(0xffffff, 0.6), 2.4);
    }
}
