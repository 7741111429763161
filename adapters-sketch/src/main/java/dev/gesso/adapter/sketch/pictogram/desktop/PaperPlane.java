package dev.gesso.adapter.sketch.pictogram.desktop;

import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A folded paper plane that soars. */
final class PaperPlane {

    private PaperPlane() {}

    static Drawing drawing() {
        return Drawing.of(
                PaperPlane::whole,
                new Stature(1.45, 0.35, Place.AIR),
                "paper plane",
                "paper airplane",
                "paper aeroplane");
    }

    private static void whole(Brushwork art) {
        art.soft(polygon(143, 6, 48, 62, 56, 98, 74, 74), art.main(0xeaf1f8, 0.7));
        art.soft(polygon(143, 6, 2, 44, 48, 62), art.main(0xeaf1f8, 1.3));
        art.soft(polygon(143, 6, 62, 68, 106, 88), art.main(0xeaf1f8));
        art.flat(polygon(143, 6, 56, 98, 62, 68), art.main(0xeaf1f8, 0.6));
        art.stroke(line(143, 6, 62, 68), veil(0x6f8fb0, 0.4), 1);
    }
}
