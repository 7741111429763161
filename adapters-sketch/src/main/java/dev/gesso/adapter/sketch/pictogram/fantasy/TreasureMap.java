package dev.gesso.adapter.sketch.pictogram.fantasy;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** An old map with a dotted way and a cross. */
final class TreasureMap {

    private TreasureMap() {}

    static Drawing drawing() {
        return Drawing.of(TreasureMap::whole, standing(1.35, 0.28), "treasure map", "old map", "pirate map");
    }

    private static void whole(Brushwork art) {
        Shape sheet = Contour.from(4, 10)
                .bend(24, 2, 44, 8)
                .bend(70, 14, 92, 6)
                .bend(114, 0, 131, 8)
                .bend(124, 30, 131, 52)
                .bend(126, 76, 130, 94)
                .bend(108, 100, 88, 94)
                .bend(64, 88, 44, 96)
                .bend(22, 102, 5, 93)
                .bend(12, 70, 4, 50)
                .bend(10, 28, 4, 10)
                .closed();
        art.soft(sheet, art.main(0xecd7a4));
        art.shade(polygon(44, 8, 50, 10, 50, 94, 44, 96), 0.12);
        art.shade(polygon(88, 7, 94, 6, 94, 95, 88, 94), 0.12);
        art.flat(blob(14, 26, 30, 18, 40, 28, 34, 40, 18, 40), veil(0x7fae6a, 0.8));
        art.flat(blob(98, 60, 116, 54, 122, 70, 112, 84, 98, 78), veil(0x7fae6a, 0.8));
        art.flat(together(polygon(60, 34, 68, 18, 76, 34), polygon(70, 34, 77, 23, 84, 34)), 0xa9825a);
        double[][] dots = {{26, 46}, {32, 56}, {42, 62}, {54, 62}, {64, 56}, {74, 52}, {84, 54}, {92, 60}};
        for (double[] dot : dots) {
            art.flat(disc(dot[0], dot[1], 2.3), 0x8a4a2a);
        }
        art.stroke(line(102, 62, 114, 74), 0xd32f3a, 4.5);
        art.stroke(line(114, 62, 102, 74), 0xd32f3a, 4.5);
        art.stroke(disc(28, 76, 10), veil(0x8a5a33, 0.8), 1.4);
        art.flat(star(28, 76, 13, 3, 4), 0x8a4a2a);
        art.stroke(curve(60, 80, 68, 76, 76, 80, 84, 76), veil(0x3f8fc4, 0.8), 2);
    }
}
