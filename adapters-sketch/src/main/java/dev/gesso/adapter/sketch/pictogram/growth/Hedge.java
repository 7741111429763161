package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.flower;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A clipped hedge. */
final class Hedge {

    private Hedge() {}

    static Drawing drawing() {
        return Drawing.of(Hedge::whole, standing(2.3, 0.55), "hedge", "hedgerow", "topiary")
                .bearing(0.08, 0.92, 0.1);
    }

    private static void whole(Brushwork art) {
        art.soft(box(3, 8, 224, 91, 14), art.main(0x4c9a4c, 0.85));
        for (int i = 0; i < 46; i++) {
            double x = 14 + i * 47 % 203;
            double y = 18 + i * 29 % 68;
            leaf(
                    art,
                    x,
                    y,
                    x + (i % 2 == 0 ? 11 : -11),
                    y - 8,
                    i % 3 == 0 ? art.main(0x5fb055, 1.3) : art.main(0x5fb055));
        }
        art.light(box(8, 9, 214, 7, 3.5), 0.22);
        for (int i = 0; i < 5; i++) {
            flower(art, 28 + i * 44, 40 + i % 2 * 24, 7, new Color(0xffe0ec), new Color(0xf9b233));
        }
    }
}
