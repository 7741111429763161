package dev.gesso.adapter.sketch.pictogram.clothing;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A chef's toque. */
final class ChefHat {

    private ChefHat() {}

    static Drawing drawing() {
        return Drawing.of(ChefHat::whole, standing(1.05, 0.26), "chef hat", "chef's hat", "cook's hat", "toque");
    }

    private static void whole(Brushwork art) {
        Shape puff =
                together(disc(26, 32, 24), disc(52, 24, 23), disc(79, 32, 24), polygon(18, 40, 87, 40, 80, 74, 25, 74));
        art.ball(puff, art.main(0xf4f6f9));
        for (double[] pleat :
                new double[][] {{38, 42, 36, 56, 37, 70}, {53, 38, 52, 54, 52.5, 70}, {68, 42, 70, 56, 68, 70}}) {
            art.stroke(curve(pleat), veil(0x8796a8, 0.4), 2.4);
        }
        art.shade(both(puff, oval(53, 84, 44, 22)), 0.08);
        art.column(
                Contour.from(20, 70)
                        .bend(52, 78, 85, 70)
                        .to(84, 95)
                        .bend(52, 104, 21, 95)
                        .closed(),
                art.main(0xf4f6f9, 1.3));
    }
}
