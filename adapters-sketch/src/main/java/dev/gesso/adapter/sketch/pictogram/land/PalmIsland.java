package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A little island with a palm on it. */
final class PalmIsland {

    private PalmIsland() {}

    static Drawing drawing() {
        return Drawing.of(
                        PalmIsland::whole,
                        new Stature(1.25, 1.6, Place.AFLOAT),
                        "palm island",
                        "island",
                        "desert island",
                        "tropical island")
                .bearing(0.1, 0.45, 0.86);
    }

    private static void whole(Brushwork art) {
        art.soft(blob(2, 93, 26, 84, 62, 80, 98, 84, 123, 93, 62, 100), 0x6fc7e8);
        art.soft(blob(9, 91, 30, 82, 62, 77, 94, 82, 116, 91, 62, 96), art.main(0xf2d79b));
        art.stroke(curve(76, 84, 72, 62, 62, 44, 52, 30), 0x8a5f3c, 7);
        art.stroke(curve(75, 84, 71, 62, 61, 44, 51, 30), 0xb98a5a, 3);
        double[][] fronds = {{4, 40}, {10, 14}, {38, 1}, {76, 4}, {98, 22}, {92, 50}};
        for (double[] tip : fronds) {
            double midX = (52 + tip[0]) / 2;
            double midY = Math.min(28, tip[1]) - 4;
            art.soft(
                    Contour.from(52, 30)
                            .bend(midX, midY - 8, tip[0], tip[1])
                            .bend(midX + 2, midY + 12, 52, 30)
                            .closed(),
                    0x4fa84a);
            art.stroke(Contour.from(52, 30).bend(midX, midY, tip[0], tip[1]).open(), veil(0x1e5a2a, 0.4), 1.2);
        }
        art.ball(disc(48, 34, 4.4), 0x7a4a2a);
        art.ball(disc(56, 35, 4.4), 0x8a5632);
    }
}
