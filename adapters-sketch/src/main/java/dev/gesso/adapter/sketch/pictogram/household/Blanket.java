package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A folded blanket with a checked pattern and fringes. */
final class Blanket {

    private Blanket() {}

    static Drawing drawing() {
        return Drawing.of(
                        Blanket::whole,
                        new Stature(2.5, 0.28, Place.LAND),
                        "blanket",
                        "picnic blanket",
                        "quilt",
                        "throw blanket")
                .bearing(0.2, 0.8, 0.62);
    }

    private static void whole(Brushwork art) {
        art.soft(polygon(48, 4, 202, 4, 248, 97, 2, 97), 0xfff6ea);
        for (int i = 0; i < 6; i++) {
            double top = 48 + i * 25.7;
            double foot = 2 + i * 41;
            art.flat(
                    polygon(top, 4, top + 12.8, 4, foot + 20.5, 97, foot, 97),
                    veil(art.main(0xd8433c).getRGB(), 0.6));
        }
        double[] rows = {4, 16, 29, 43, 59, 77, 97};
        for (int i = 0; i < 6; i += 2) {
            double left = 48 - 46 * (rows[i] - 4) / 93;
            double lower = 48 - 46 * (rows[i + 1] - 4) / 93;
            art.flat(
                    polygon(left, rows[i], 250 - left, rows[i], 250 - lower, rows[i + 1], lower, rows[i + 1]),
                    veil(art.main(0xd8433c).getRGB(), 0.6));
        }
        art.shade(polygon(160, 97, 202, 4, 248, 97), 0.06);
        art.light(polygon(48, 4, 90, 4, 60, 97, 2, 97), 0.1);
    }
}
