package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A tree stump with its rings. */
final class Stump {

    private Stump() {}

    static Drawing drawing() {
        return Drawing.of(Stump::whole, standing(1.2, 0.38), "stump", "tree stump")
                .bearing(0.22, 0.78, 0.24);
    }

    private static void whole(Brushwork art) {
        art.column(
                Contour.from(20, 22)
                        .to(100, 22)
                        .swing(100, 70, 106, 88, 119, 98)
                        .bend(96, 94, 84, 100)
                        .bend(66, 92, 52, 100)
                        .bend(30, 94, 1, 98)
                        .swing(14, 88, 20, 70, 20, 22)
                        .closed(),
                art.main(0x8a5f3c));
        for (double x : new double[] {34, 50, 72, 88}) {
            art.stroke(curve(x, 42, x - 1, 60, x + 2, 76), veil(0x2a140a, 0.35), 2.2);
        }
        art.soft(oval(60, 22, 41, 19), 0xe3bd86);
        art.stroke(oval(60, 22, 40, 18), art.main(0x8a5f3c, 0.75), 3.6);
        for (int i = 1; i < 4; i++) {
            art.stroke(oval(60, 22, 9 * i, 4 * i), veil(0x8a5a2e, 0.5), 1.5);
        }
        leaf(art, 97, 50, 114, 34, new Color(0x6cb353));
        leaf(art, 97, 50, 118, 52, new Color(0x5a9e45));
    }
}
