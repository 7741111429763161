package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A clawfoot bathtub full of suds. */
final class Bathtub {

    private Bathtub() {}

    static Drawing drawing() {
        return Drawing.of(Bathtub::whole, standing(1.7, 0.55), "bathtub", "tub", "bath tub", "hot tub", "bath")
                .holding(0.16, 0.8, 0.55, Bathtub::front);
    }

    private static void whole(Brushwork art) {
        art.stroke(
                Contour.from(160, 40).to(160, 12).swing(160, 2, 144, 2, 144, 14).open(), 0xb9a068, 5);
        art.soft(box(154, 18, 12, 5, 2), 0xd9c083);
        art.flat(oval(84, 38, 80, 11), art.main(0xf4f6f8, 0.75));
        art.flat(oval(84, 41, 72, 8), 0x9fd6f2);
        front(art);
    }

    private static void front(Brushwork art) {
        for (double x : new double[] {34, 130}) {
            art.soft(blob(x - 6, 84, x + 6, 84, x + 5, 94, x + 9, 99, x - 8, 99, x - 4, 94), 0xd9b45a);
        }
        Shape tub = Contour.from(2, 36)
                .bend(84, 60, 166, 36)
                .swing(164, 78, 144, 90, 120, 90)
                .to(48, 90)
                .swing(24, 90, 4, 78, 2, 36)
                .closed();
        art.column(tub, art.main(0xf4f6f8));
        art.shade(both(tub, oval(90, 96, 80, 18)), 0.08);
        art.stroke(Contour.from(3, 36).bend(84, 60, 165, 36).open(), art.main(0xf4f6f8, 1.5), 6);
        for (double[] sud : new double[][] {
            {30, 43, 9},
            {44, 47, 11},
            {60, 48, 9},
            {76, 50, 11},
            {94, 49, 10},
            {112, 48, 11},
            {128, 45, 9},
            {52, 39, 5},
            {104, 40, 5}
        }) {
            art.ball(disc(sud[0], sud[1], sud[2]), 0xf2fafe);
            art.stroke(disc(sud[0], sud[1], sud[2] - 0.6), veil(0x9fd0e8, 0.7), 1);
        }
        art.gloss(26, 66, 3, 9);
    }
}
