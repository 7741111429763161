package dev.gesso.adapter.sketch.pictogram.desktop;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.mirrored;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** An open notebook with blank, ruled pages. */
final class Notebook {

    private Notebook() {}

    static Drawing drawing() {
        return Drawing.of(
                Notebook::whole, standing(1.7, 0.24), "notebook", "open notebook", "journal", "diary", "sketchbook");
    }

    private static void whole(Brushwork art) {
        art.soft(box(1, 8, 168, 91, 5), art.main(0x8a4f9e));
        for (boolean right : new boolean[] {false, true}) {
            Shape page = Contour.from(85, 14)
                    .bend(50, -2, 8, 6)
                    .to(8, 90)
                    .bend(50, 84, 85, 96)
                    .closed();
            art.soft(right ? mirrored(page, 85) : page, 0xfffaf0);
            for (int i = 0; i < 6; i++) {
                Shape rule = Contour.from(16, 18 + i * 11)
                        .bend(50, 14 + i * 11, 77, 24 + i * 11)
                        .open();
                art.stroke(right ? mirrored(rule, 85) : rule, veil(0x7fa8d0, 0.6), 1.2);
            }
        }
        art.shade(polygon(78, 12, 85, 15, 92, 12, 92, 94, 85, 96, 78, 94), 0.12);
        art.soft(polygon(118, 2, 128, 2, 128, 40, 123, 34, 118, 40), 0xe0443e);
    }
}
