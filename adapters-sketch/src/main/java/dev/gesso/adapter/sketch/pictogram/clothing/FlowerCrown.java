package dev.gesso.adapter.sketch.pictogram.clothing;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.flower;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A wreath of flowers for the hair. */
final class FlowerCrown {

    private FlowerCrown() {}

    static Drawing drawing() {
        return Drawing.of(
                FlowerCrown::whole, standing(2.2, 0.12), "flower crown", "floral crown", "garland", "flower wreath");
    }

    private static void whole(Brushwork art) {
        art.stroke(oval(110, 46, 92, 24), 0x4f8f45, 7);
        for (int i = 0; i < 12; i++) {
            double x = 14 + i * 17.4;
            double y = 50 + 26 * Math.sqrt(Math.max(0, 1 - StrictMath.pow((x - 110) / 100, 2)));
            leaf(
                    art,
                    x,
                    y,
                    x + (i % 2 == 0 ? -12 : 12),
                    y + (i % 3 - 1) * 17,
                    new Color(i % 2 == 0 ? 0x6cb353 : 0x5a9e45));
        }
        Color[] petals = {
            art.main(0xf48fb1), new Color(0xfff3d6), new Color(0xb39ddb), art.main(0xf48fb1, 1.4), new Color(0xffcc80)
        };
        double[][] spots = {{22, 56, 19}, {62, 68, 23}, {110, 74, 25}, {158, 68, 23}, {198, 56, 19}};
        for (double x : new double[] {52, 92, 130, 168}) {
            flower(art, x, 20 + Math.abs(x - 110) * 0.05, 13, new Color(0xffe0ec), new Color(0xf9b233));
        }
        for (int i = 0; i < spots.length; i++) {
            flower(art, spots[i][0], spots[i][1], spots[i][2], petals[i], new Color(0xf9c846));
        }
    }
}
