package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A round flask of glowing potion. */
final class Potion {

    private Potion() {}

    static Drawing drawing() {
        return Drawing.of(
                Potion::whole, standing(0.78, 0.3), "potion", "potion bottle", "magic potion", "flask", "elixir");
    }

    private static void whole(Brushwork art) {
        art.column(box(31, 0, 16, 13, 3), 0xb98654);
        Shape glass = together(disc(39, 63, 37), box(30, 10, 18, 26), box(26, 10, 26, 6, 3));
        art.flat(glass, veil(0xcde8f0, 0.75));
        Shape brew = without(disc(39, 63, 32), box(0, 20, 78, 32));
        art.ball(brew, art.main(0xa64be0));
        art.flat(oval(39, 52, 30, 5), art.main(0xa64be0, 1.5));
        for (double[] bubble : new double[][] {{26, 66, 4}, {40, 76, 5.5}, {54, 64, 3}, {44, 60, 2.2}, {33, 84, 2.5}}) {
            art.light(disc(bubble[0], bubble[1], bubble[2]), 0.4);
        }
        art.gloss(15, 52, 4, 11);
        art.light(box(33, 17, 3, 16, 1.5), 0.6);
        art.flat(star(56, 78, 6, 2, 4), 0xfff3b0);
    }
}
