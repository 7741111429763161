package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.moved;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A branching coral. */
final class Coral {

    private Coral() {}

    static Drawing drawing() {
        return Drawing.of(Coral::whole, new Stature(1.15, 0.5, Place.SUBMERGED), "coral", "coral reef", "reef");
    }

    private static void whole(Brushwork art) {
        double[][] branches = {
            {57, 94, 54, 60, 34, 44, 30, 16}, {57, 94, 60, 60, 62, 34, 58, 8}, {57, 94, 66, 66, 88, 48, 92, 18},
            {43, 54, 26, 56, 12, 40, 10, 26}, {74, 56, 92, 62, 104, 50, 106, 36}, {61, 44, 74, 38, 76, 28, 78, 16}
        };
        for (double[] branch : branches) {
            art.stroke(curve(branch), art.main(0xf0685c), 12);
        }
        for (double[] branch : branches) {
            art.stroke(moved(curve(branch), -2, -1), art.main(0xf0685c, 1.4), 4.5);
        }
        art.ball(blob(14, 98, 28, 88, 57, 84, 86, 88, 100, 98, 57, 100), 0xb0a0a8);
        for (double[] dot :
                new double[][] {{30, 22}, {58, 16}, {91, 24}, {46, 50}, {70, 60}, {100, 52}, {56, 74}, {14, 36}}) {
            art.light(disc(dot[0] + 2, dot[1] + 3, 1.7), 0.7);
        }
    }
}
