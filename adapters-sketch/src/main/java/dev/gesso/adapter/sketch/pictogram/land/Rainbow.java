package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A rainbow from cloud to cloud. */
final class Rainbow {

    private static final int[] BANDS = {0xf05a50, 0xf79a3e, 0xfbdc4f, 0x6cc862, 0x4aa5ec, 0x7d6be0};

    private Rainbow() {}

    static Drawing drawing() {
        return Drawing.of(Rainbow::whole, new Stature(1.8, 1.6, Place.AIR), "rainbow", "rainbow arc");
    }

    private static void whole(Brushwork art) {
        for (int i = 0; i < BANDS.length; i++) {
            art.stroke(arc(90, 92, 78 - i * 7, 84 - i * 7, 180, 180), BANDS[i], 7.4);
        }
        for (double x : new double[] {0, 124}) {
            art.soft(
                    together(
                            disc(x + 14, 86, 13),
                            disc(x + 30, 80, 17),
                            disc(x + 43, 87, 12),
                            box(x + 3, 86, 51, 13, 6.5)),
                    0xffffff);
        }
    }
}
