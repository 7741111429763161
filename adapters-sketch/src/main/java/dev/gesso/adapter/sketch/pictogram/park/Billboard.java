package dev.gesso.adapter.sketch.pictogram.park;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.behind;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** An empty billboard on two posts. */
final class Billboard {

    private Billboard() {}

    static Drawing drawing() {
        return Drawing.of(
                Billboard::whole, behind(1.5, 1.5), "billboard", "hoarding", "advertising board", "poster wall");
    }

    private static void whole(Brushwork art) {
        art.column(box(34, 60, 8, 40), 0x5d6873);
        art.column(box(108, 60, 8, 40), 0x5d6873);
        art.soft(box(1, 8, 148, 62, 2), 0x4a5560);
        art.flat(box(5, 12, 140, 54, 1), art.main(0xfffdf6));
        art.shade(polygon(5, 12, 145, 12, 145, 14.5, 5, 14.5), 0.1);
        art.soft(box(1, 70, 148, 4, 1), 0x37414b);
        for (double x : new double[] {30, 75, 120}) {
            art.stroke(Contour.from(x, 9).to(x, 3).to(x + 4, 3).open(), 0x37414b, 1.6);
            art.flat(polygon(x + 3, 1, x + 8, 1, x + 10, 6, x + 1, 6), 0x37414b);
            art.flat(polygon(x + 1, 6, x + 10, 6, x + 15, 20, x - 4, 20), veil(0xfff3b0, 0.35));
        }
    }
}
