package dev.gesso.adapter.sketch.pictogram.desktop;

import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A boat folded from paper. */
final class PaperBoat {

    private PaperBoat() {}

    static Drawing drawing() {
        return Drawing.of(PaperBoat::whole, new Stature(1.7, 0.35, Place.AFLOAT), "paper boat", "origami boat");
    }

    private static void whole(Brushwork art) {
        art.soft(polygon(85, 4, 124, 64, 46, 64), art.main(0xf6f8fb));
        art.shade(polygon(85, 4, 124, 64, 85, 64), 0.14);
        art.soft(polygon(2, 38, 62, 62, 85, 99, 38, 99), art.main(0xf6f8fb, 1.2));
        art.soft(polygon(168, 38, 108, 62, 85, 99, 132, 99), art.main(0xf6f8fb, 0.86));
        art.soft(polygon(85, 52, 124, 64, 132, 99, 38, 99, 46, 64), art.main(0xf6f8fb, 0.95));
        art.shade(polygon(85, 52, 124, 64, 132, 99, 85, 99), 0.09);
        art.stroke(line(85, 5, 85, 52), veil(0x6f8fb0, 0.3), 1);
    }
}
