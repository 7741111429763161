package dev.gesso.adapter.sketch.pictogram.desktop;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A crane folded from paper. */
final class OrigamiCrane {

    private OrigamiCrane() {}

    static Drawing drawing() {
        return Drawing.of(
                OrigamiCrane::whole, standing(1.4, 0.28), "origami crane", "paper crane", "origami", "origami bird");
    }

    private static void whole(Brushwork art) {
        art.soft(polygon(70, 60, 6, 18, 46, 74), art.main(0xe86a6a, 0.75));
        art.soft(polygon(66, 62, 92, 2, 104, 64), art.main(0xe86a6a, 0.85));
        art.soft(polygon(84, 74, 128, 20, 112, 72), art.main(0xe86a6a, 1.1));
        art.soft(polygon(128, 20, 139, 34, 122, 38), art.main(0xe86a6a, 0.8));
        art.soft(polygon(46, 60, 112, 60, 80, 99), art.main(0xe86a6a));
        art.soft(polygon(112, 60, 80, 99, 80, 66), art.main(0xe86a6a, 0.75));
        art.soft(polygon(48, 64, 34, 2, 92, 66, 72, 80), art.main(0xe86a6a, 1.35));
        art.soft(polygon(34, 2, 92, 66, 82, 74), art.main(0xe86a6a, 1.1));
    }
}
