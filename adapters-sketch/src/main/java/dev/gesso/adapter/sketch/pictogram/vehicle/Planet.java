package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A gas giant with its ring. */
final class Planet {

    private Planet() {}

    static Drawing drawing() {
        return Drawing.of(
                Planet::whole,
                new Stature(1.7, 1.4, Place.AIR),
                "ring planet",
                "ringed planet",
                "gas giant",
                "alien planet");
    }

    private static void whole(Brushwork art) {
        Shape ring = turned(without(oval(85, 50, 82, 22), oval(85, 50, 60, 13)), -14, 85, 50);
        art.soft(ring, 0xd9b98a);
        Shape globe = disc(85, 50, 46);
        art.ball(globe, art.main(0xe59a52));
        double[] belts = {18, 34, 54, 72};
        for (int i = 0; i < belts.length; i++) {
            Shape belt = turned(
                    Contour.from(30, belts[i])
                            .bend(85, belts[i] + 14, 140, belts[i])
                            .to(140, belts[i] + 6 + i % 2 * 3)
                            .bend(85, belts[i] + 20, 30, belts[i] + 6)
                            .closed(),
                    -14,
                    85,
                    50);
            if (i % 2 == 0) {
                art.light(both(globe, belt), 0.3);
            } else {
                art.shade(both(globe, belt), 0.16);
            }
        }
        art.shade(without(globe, oval(72, 40, 52, 50)), 0.22);
        Shape before = both(ring, turned(box(0, 52, 170, 30), -14, 85, 50));
        art.soft(before, 0xf0d6a8);
        art.stroke(turned(Contour.from(12, 56).bend(85, 82, 158, 56).open(), -14, 85, 50), veil(0x8a6a3a, 0.4), 1.4);
    }
}
