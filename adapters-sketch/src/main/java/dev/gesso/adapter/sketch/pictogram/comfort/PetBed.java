package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A round, soft bed for a pet. */
final class PetBed {

    private PetBed() {}

    static Drawing drawing() {
        return Drawing.of(PetBed::whole, standing(1.9, 0.22), "pet bed", "dog bed", "cat bed")
                .holding(0.18, 0.82, 0.52, PetBed::front);
    }

    private static void whole(Brushwork art) {
        art.soft(
                blob(2, 56, 20, 20, 60, 5, 95, 2, 130, 5, 170, 20, 188, 56, 150, 80, 95, 86, 40, 80),
                art.main(0xb98a6a, 0.85));
        art.soft(oval(95, 46, 68, 24), 0xf6e9d6);
        art.shade(Contour.from(28, 42).bend(95, 2, 162, 42).bend(95, 18, 28, 42).closed(), 0.14);
        front(art);
    }

    private static void front(Brushwork art) {
        Shape rim = Contour.from(3, 48)
                .swing(26, 46, 50, 64, 95, 64)
                .swing(140, 64, 164, 46, 187, 48)
                .swing(192, 84, 150, 98, 95, 98)
                .swing(40, 98, -2, 84, 3, 48)
                .closed();
        art.ball(rim, art.main(0xb98a6a));
        for (double x : new double[] {36, 66, 124, 154}) {
            art.stroke(curve(x, 64 + (1 - Math.abs(x - 95) / 95) * 4, x - 2, 78, x, 90), veil(0x2a1030, 0.16), 2.4);
        }
        art.soft(together(disc(95, 84, 5.4), disc(87, 77, 2.8), disc(95, 74.4, 2.8), disc(103, 77, 2.8)), 0xfff3e0);
    }
}
