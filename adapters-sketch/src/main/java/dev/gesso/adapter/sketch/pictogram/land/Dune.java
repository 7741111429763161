package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.behind;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A sand dune with ripples. */
final class Dune {

    private Dune() {}

    static Drawing drawing() {
        return Drawing.of(Dune::whole, behind(2.4, 0.8), "dune", "sand dune", "sand hill")
                .bearing(0.2, 0.6, 0.5);
    }

    private static void whole(Brushwork art) {
        art.soft(
                Contour.from(1, 99)
                        .swing(50, 80, 90, 10, 128, 4)
                        .swing(160, 30, 200, 84, 239, 99)
                        .closed(),
                art.main(0xe9bd72, 0.82));
        art.soft(
                Contour.from(1, 99)
                        .swing(50, 80, 90, 10, 128, 4)
                        .swing(112, 36, 156, 60, 132, 99)
                        .closed(),
                art.main(0xe9bd72, 1.2));
        for (int i = 0; i < 4; i++) {
            double y = 52 + i * 12;
            art.stroke(
                    curve(88 - i * 20, y, 104 - i * 13, y - 3, 116 - i * 8, y + 1, 130 - i * 6, y - 1),
                    veil(0xa8742e, 0.35),
                    1.6);
        }
    }
}
