package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A river that winds away between green banks. */
final class River {

    private River() {}

    static Drawing drawing() {
        return Drawing.of(River::whole, new Stature(1.9, 1.1, Place.LAND), "river", "stream", "creek", "brook", "canal")
                .bearing(0.3, 0.7, 0.9);
    }

    private static void whole(Brushwork art) {
        art.soft(course(4), 0x9c8a58);
        art.fading(course(0), art.main(0x4aa8e0, 1.7), art.main(0x4aa8e0));
        art.stroke(curve(100, 12, 108, 20, 104, 30), veil(0xffffff, 0.6), 1.4);
        art.stroke(curve(86, 44, 74, 52, 70, 60), veil(0xffffff, 0.6), 2);
        art.stroke(curve(92, 66, 106, 78, 112, 92), veil(0xffffff, 0.6), 2.4);
        art.stroke(curve(62, 74, 60, 84, 64, 94), veil(0xffffff, 0.5), 2.4);
        art.ball(blob(54, 66, 60, 60, 68, 62, 71, 69, 62, 72, 55, 70), 0x9a93a0);
        art.ball(blob(118, 40, 123, 36, 129, 38, 131, 43, 124, 45), 0x9a93a0);
    }

    private static Shape course(double bank) {
        return Contour.from(92 - bank * 0.3, 1)
                .swing(120 - bank, 12, 118 - bank, 22, 84 - bank, 34)
                .swing(40 - bank, 50, 40 - bank, 70, 6 - bank, 100)
                .to(158 + bank, 100)
                .swing(150 + bank, 74, 96 + bank, 62, 120 + bank, 46)
                .swing(146 + bank, 32, 140 + bank, 10, 98 + bank * 0.3, 1)
                .closed();
    }
}
