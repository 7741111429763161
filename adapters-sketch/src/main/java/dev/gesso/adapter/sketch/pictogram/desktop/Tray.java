package dev.gesso.adapter.sketch.pictogram.desktop;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.grain;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A serving tray with two handles. */
final class Tray {

    private Tray() {}

    static Drawing drawing() {
        return Drawing.of(Tray::whole, standing(2.7, 0.14), "tray", "serving tray", "breakfast tray")
                .bearing(0.16, 0.84, 0.62);
    }

    private static void whole(Brushwork art) {
        art.soft(polygon(44, 8, 226, 8, 268, 78, 2, 78), art.main(0xb5763f, 0.8));
        art.soft(polygon(52, 14, 218, 14, 250, 68, 20, 68), art.main(0xb5763f, 0.62));
        art.soft(polygon(40, 34, 230, 34, 250, 68, 20, 68), art.main(0xb5763f, 1.2));
        grain(art, 40, 34, 190, 32);
        art.soft(polygon(2, 76, 268, 76, 256, 99, 14, 99), art.main(0xb5763f));
        art.flat(box(108, 82, 54, 10, 5), art.main(0xb5763f, 0.4));
        art.light(box(4, 76, 262, 2.6), 0.35);
    }
}
