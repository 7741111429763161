package dev.gesso.adapter.sketch.pictogram.clothing;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** The short, wide skirt of a dancer. */
final class Tutu {

    private Tutu() {}

    static Drawing drawing() {
        return Drawing.of(Tutu::whole, standing(2.6, 0.28), "tutu", "ballet skirt");
    }

    private static void whole(Brushwork art) {
        layer(art, 130, 100, 1.25);
        layer(art, 122, 84, 1.1);
        layer(art, 108, 66, 1);
        art.soft(box(78, 0, 104, 22, 8), art.main(0xe78ab8, 0.85));
    }

    /** One layer of gauze with a wavy hem. */
    private static void layer(Brushwork art, double half, double foot, double light) {
        Contour skirt = Contour.from(84, 8).to(176, 8).to(130 + half, foot - 14);
        int waves = 6;
        for (int i = 0; i < waves; i++) {
            double right = 130 + half - i * 2 * half / waves;
            double left = right - 2 * half / waves;
            skirt = skirt.bend((left + right) / 2, foot + 12, left, foot - 14);
        }
        art.soft(skirt.closed(), art.main(0xf4a8cb, light));
    }
}
