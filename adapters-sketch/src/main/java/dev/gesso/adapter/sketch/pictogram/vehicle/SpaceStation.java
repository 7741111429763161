package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A space station with its solar wings. */
final class SpaceStation {

    private SpaceStation() {}

    static Drawing drawing() {
        return Drawing.of(
                SpaceStation::whole,
                new Stature(1.9, 1.4, Place.AIR),
                "space station",
                "satellite station",
                "orbital station");
    }

    private static void whole(Brushwork art) {
        art.soft(box(30, 47, 130, 5, 1), 0x8d99a6);
        for (double x : new double[] {2, 128}) {
            for (double y : new double[] {8, 56}) {
                art.soft(box(x, y, 60, 36, 2), art.main(0x3566b8));
                for (int i = 1; i < 5; i++) {
                    art.light(box(x + i * 12, y, 1.2, 36), 0.35);
                }
                art.light(box(x, y + 17.4, 60, 1.2), 0.35);
                art.light(polygon(x + 6, y + 36, x + 22, y, x + 32, y, x + 16, y + 36), 0.14);
            }
            art.soft(box(x + 27, 42, 6, 16, 1), 0x8d99a6);
        }
        art.column(box(85, 1, 20, 98, 8), 0xe3e8ed);
        for (double y : new double[] {24, 70}) {
            art.shade(box(85, y, 20, 3), 0.25);
        }
        art.fading(box(70, 36, 50, 27, 12), new Color(0xffffff), new Color(0xb3bfca));
        for (int i = 0; i < 3; i++) {
            art.fading(disc(82 + i * 13, 49, 4.4), new Color(0x2f7fc4), new Color(0x9fe0f7));
        }
        art.soft(box(88, 8, 14, 5, 2), 0xd8493f);
        art.soft(box(88, 86, 14, 5, 2), 0xd8493f);
    }
}
