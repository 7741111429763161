package dev.gesso.adapter.sketch.pictogram.play;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A doll's house, open at the front. */
final class Dollhouse {

    private Dollhouse() {}

    static Drawing drawing() {
        return Drawing.of(Dollhouse::whole, standing(0.95, 0.55), "dollhouse", "doll house", "doll's house");
    }

    private static void whole(Brushwork art) {
        art.soft(polygon(2, 40, 47, 3, 93, 40, 88, 45, 7, 45), 0xb0507e);
        art.soft(box(8, 40, 79, 58, 2), art.main(0xf3b7c6));
        art.flat(polygon(22, 40, 47, 16, 73, 40), 0xfff1d6);
        int[] walls = {0xd7ecf7, 0xfde7c4, 0xe3f1d3, 0xefdcf3};
        for (int i = 0; i < 4; i++) {
            double x = 12 + i % 2 * 37;
            double y = 46 + i / 2 * 26;
            art.flat(box(x, y, 34, 23), walls[i]);
            art.soft(box(x, y + 20, 34, 3), 0xb98a5a);
        }
        art.soft(box(14, 58, 20, 8, 2), 0x6fa8dc);
        art.soft(box(14, 55, 5, 11, 2), 0x9a6b41);
        art.soft(box(55, 55, 22, 4, 2), 0xe0607e);
        art.soft(box(55, 58, 22, 8, 2), 0xe0443e);
        art.soft(box(16, 84, 16, 3, 1), 0x9a6b41);
        art.flat(box(18, 86, 2, 6), 0x9a6b41);
        art.flat(box(28, 86, 2, 6), 0x9a6b41);
        art.soft(box(56, 80, 11, 12, 1), 0xf5f7f8);
        art.soft(box(70, 76, 9, 16, 1), 0x7fc8c2);
        art.fading(disc(47, 31, 6), new Color(0x9edcf7), new Color(0xe2f5fb));
        art.stroke(disc(47, 31, 6), 0xfffaf3, 1.8);
        art.soft(box(66, 8, 9, 20), 0xc9744f);
        art.soft(box(4, 96, 87, 4, 1), 0x8a5a33);
    }
}
