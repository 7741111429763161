package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** Seaweed that sways. */
final class Seaweed {

    private Seaweed() {}

    static Drawing drawing() {
        return Drawing.of(
                Seaweed::whole, new Stature(0.72, 0.6, Place.SUBMERGED), "seaweed", "kelp", "algae", "sea grass");
    }

    private static void whole(Brushwork art) {
        double[] feet = {20, 36, 52};
        double[] tops = {22, 3, 30};
        for (int i = 0; i < feet.length; i++) {
            double x = feet[i];
            double step = (96 - tops[i]) / 4;
            double sway = i % 2 == 0 ? 7 : -7;
            Shape blade = Contour.from(x - 4, 97)
                    .swing(x - 4 - sway * 2, 97 - step, x - 4 + sway, 97 - 2 * step, x - 5 - sway * 0.4, tops[i] + step)
                    .bend(x - sway, tops[i] + step * 0.4, x + sway * 0.7, tops[i])
                    .bend(x + 8, tops[i] + step * 0.6, x + 6 - sway * 0.4, tops[i] + step)
                    .swing(x + 6 + sway, 97 - 2 * step, x + 5 - sway * 2, 97 - step, x + 4, 97)
                    .closed();
            art.soft(blade, i == 1 ? art.main(0x3f9f63, 1.15) : art.main(0x3f9f63));
            art.stroke(
                    curve(x, 94, x - sway * 0.9, 97 - step, x + sway * 0.3, 97 - 2 * step, x, tops[i] + step),
                    veil(0x0e3a22, 0.35),
                    1.4);
        }
        art.ball(blob(4, 98, 14, 92, 36, 90, 58, 92, 68, 98, 36, 100), 0xa89c94);
    }
}
