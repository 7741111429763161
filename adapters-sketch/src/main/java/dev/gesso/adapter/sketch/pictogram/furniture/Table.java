package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.grain;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A wooden table seen from a little above. */
final class Table {

    private Table() {}

    static Drawing drawing() {
        return Drawing.of(Table::whole, standing(1.8, 0.5), "table", "dining table", "wooden table", "kitchen table")
                .bearing(0.08, 0.92, 0.16);
    }

    private static void whole(Brushwork art) {
        for (double x : new double[] {38, 132}) {
            art.column(box(x, 30, 10, 58, 2), art.main(0xb5763f, 0.6));
        }
        for (double x : new double[] {12, 154}) {
            art.column(polygon(x, 30, x + 14, 30, x + 12, 100, x + 2, 100), art.main(0xb5763f, 0.8));
        }
        art.soft(box(10, 30, 160, 14, 2), art.main(0xb5763f, 0.68));
        art.soft(polygon(20, 6, 160, 6, 179, 27, 1, 27), art.main(0xb5763f, 1.3));
        grain(art, 18, 8, 144, 17);
        art.soft(box(0, 26, 180, 9, 2), art.main(0xb5763f));
    }
}
