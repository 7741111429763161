package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A sleek spaceship in flight. */
final class Spaceship {

    private Spaceship() {}

    static Drawing drawing() {
        return Drawing.of(
                Spaceship::whole,
                new Stature(1.8, 1.3, Place.AIR),
                "spaceship",
                "starship",
                "space ship",
                "spacecraft",
                "space shuttle");
    }

    private static void whole(Brushwork art) {
        for (double y : new double[] {40, 62}) {
            art.fading(
                    Contour.from(30, y - 8)
                            .bend(4, y - 6, 0.5, y)
                            .bend(4, y + 6, 30, y + 8)
                            .closed(),
                    new Color(0x8be9ff),
                    new Color(0x2f8fe8));
            art.light(oval(24, y, 9, 3), 0.7);
        }
        art.soft(polygon(40, 42, 22, 2, 44, 4, 92, 38), art.main(0xd8493f, 0.85));
        art.soft(polygon(40, 62, 14, 98, 42, 97, 104, 66), art.main(0xd8493f));
        art.soft(box(26, 32, 22, 16, 4), 0x5d6b7c);
        art.soft(box(26, 54, 22, 16, 4), 0x4d5a69);
        Shape hull = hull();
        art.fading(hull, new Color(0xf7f9fb), new Color(0xa7b4c2));
        art.fading(both(hull, stripe()), art.main(0xd8493f), art.main(0xd8493f, 0.8));
        art.fading(canopy(), new Color(0xbdeeff), new Color(0x2f7fc4));
        art.light(blob(112, 42, 118, 35, 130, 35, 120, 39), 0.8);
        for (int i = 0; i < 3; i++) {
            art.fading(disc(58 + i * 15, 47, 4.6), new Color(0x2f7fc4), new Color(0x9fe0f7));
        }
    }

    private static Shape hull() {
        return Contour.from(36, 36)
                .swing(80, 22, 140, 28, 178, 54)
                .swing(140, 78, 80, 80, 36, 68)
                .bend(28, 52, 36, 36)
                .closed();
    }

    private static Shape canopy() {
        return Contour.from(104, 46)
                .swing(112, 28, 138, 32, 152, 44)
                .bend(128, 52, 104, 46)
                .closed();
    }

    private static Shape stripe() {
        return Contour.from(30, 58)
                .bend(110, 66, 180, 54)
                .to(180, 60)
                .bend(110, 78, 30, 64)
                .closed();
    }
}
