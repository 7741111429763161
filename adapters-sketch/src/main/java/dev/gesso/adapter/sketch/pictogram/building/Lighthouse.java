package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.behind;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.dome;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A striped lighthouse on its rock, the lamp lit. */
final class Lighthouse {

    private Lighthouse() {}

    static Drawing drawing() {
        return Drawing.of(Lighthouse::whole, behind(0.62, 1.9), "lighthouse", "light house", "beacon");
    }

    private static void whole(Brushwork art) {
        art.flat(polygon(31, 15, 0, 8, 0, 22), veil(0xfff3a0, 0.4));
        art.flat(polygon(31, 15, 62, 8, 62, 22), veil(0xfff3a0, 0.4));
        Shape tower = polygon(23, 24, 39, 24, 46, 93, 16, 93);
        art.column(tower, 0xfaf6ee);
        for (double y : new double[] {32, 54, 76}) {
            art.column(
                    both(
                            tower,
                            Contour.from(0, y)
                                    .bend(31, y + 4, 62, y)
                                    .to(62, y + 11)
                                    .bend(31, y + 15, 0, y + 11)
                                    .closed()),
                    art.main(0xd8433c));
        }
        art.soft(box(27.5, 46, 7, 8, 2), 0x5a6b78);
        art.soft(box(27.5, 68, 7, 8, 2), 0x5a6b78);
        art.column(box(24, 9, 14, 13), 0xffe680);
        art.light(oval(31, 15, 4, 5), 0.8);
        for (double x : new double[] {24, 30.4, 37}) {
            art.flat(box(x, 9, 1.2, 13), 0x3d4a56);
        }
        art.column(box(20, 21, 22, 4, 1), 0x4a5966);
        art.column(dome(22, 2, 18, 8), art.main(0xd8433c));
        art.stroke(line(31, 2.5, 31, 0.8), 0x4a5966, 1.2);
        art.soft(blob(3, 98, 10, 89, 22, 91, 32, 88, 44, 91, 54, 90, 60, 98, 31, 101), 0x8b8792);
        art.light(blob(9, 95, 13, 91, 20, 93, 16, 96), 0.2);
    }
}
