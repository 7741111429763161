package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A fish tank, clear enough to see what swims in it. */
final class Aquarium {

    private Aquarium() {}

    static Drawing drawing() {
        return Drawing.of(Aquarium::whole, standing(1.45, 0.5), "aquarium", "fish tank", "fishtank", "terrarium")
                .holding(0.1, 0.9, 0.8, Aquarium::front);
    }

    private static void whole(Brushwork art) {
        art.fading(box(4, 6, 137, 88, 4), new Color(0xd8f3fb), new Color(0x59b8e0));
        art.soft(both(box(4, 70, 137, 24), blob(2, 86, 30, 80, 70, 85, 110, 79, 143, 85, 143, 99, 2, 99)), 0xf0d79a);
        for (int i = 0; i < 3; i++) {
            double x = 16 + i * 7;
            art.stroke(curve(x, 84, x + 4, 70, x - 4, 54, x + 3, 38 + i * 8), i == 1 ? 0x4caf50 : 0x2e8b57, 4);
        }
        art.soft(blob(112, 84, 116, 70, 124, 66, 132, 72, 134, 84), 0x9a8f9f);
        art.soft(blob(104, 85, 106, 78, 112, 76, 117, 85), 0xb5a8b4);
        for (double[] bubble : new double[][] {{100, 62, 3}, {104, 46, 2}, {98, 34, 2.6}}) {
            art.stroke(disc(bubble[0], bubble[1], bubble[2]), veil(0xffffff, 0.8), 1.2);
        }
        front(art);
    }

    private static void front(Brushwork art) {
        art.flat(box(4, 16, 137, 78), veil(0x6cc5ec, 0.16));
        art.light(box(5, 14, 135, 2.5), 0.7);
        art.light(polygon(20, 88, 44, 18, 56, 18, 32, 88), 0.18);
        art.light(polygon(38, 88, 62, 18, 66, 18, 42, 88), 0.18);
        art.soft(box(0, 92, 145, 8, 2), art.main(0x37474f));
        art.soft(box(0, 2, 145, 6, 2), art.main(0x37474f));
        art.flat(box(2, 6, 3, 88), art.main(0x37474f));
        art.flat(box(140, 6, 3, 88), art.main(0x37474f));
    }
}
