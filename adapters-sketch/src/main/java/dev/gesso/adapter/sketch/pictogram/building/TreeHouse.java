package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.behind;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.staves;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A hut in the crown of a tree, with a ladder. */
final class TreeHouse {

    private TreeHouse() {}

    static Drawing drawing() {
        return Drawing.of(TreeHouse::whole, behind(0.92, 1.9), "tree house", "treehouse");
    }

    private static void whole(Brushwork art) {
        art.ball(blob(6, 36, 14, 14, 34, 3, 60, 3, 82, 14, 88, 36, 78, 54, 46, 58, 14, 54), 0x5a9e45);
        art.column(
                Contour.from(38, 50)
                        .to(54, 50)
                        .swing(54, 80, 56, 92, 64, 100)
                        .to(28, 100)
                        .swing(36, 92, 38, 80, 38, 50)
                        .closed(),
                0x8a5f3c);
        art.stroke(curve(44, 66, 42, 74, 45, 82), veil(0x3a1c10, 0.35), 1.4);
        staves(art, box(24, 34, 44, 28, 1), art.main(0xd09a5c), 7);
        art.soft(polygon(18, 36, 46, 16, 74, 36, 70, 39, 22, 39), art.main(0xb5533c));
        art.soft(box(40, 42, 11, 20, 2), 0x6d4528);
        art.fading(disc(60, 47, 4.4), new Color(0x9edcf7), new Color(0xe2f5fb));
        art.stroke(disc(60, 47, 4.4), 0x6d4528, 1.4);
        art.fading(disc(32, 47, 4.4), new Color(0x9edcf7), new Color(0xe2f5fb));
        art.stroke(disc(32, 47, 4.4), 0x6d4528, 1.4);
        art.soft(box(18, 61, 56, 5, 2), 0xa56c3b);
        for (double x : new double[] {66, 74}) {
            art.stroke(line(x, 62, x + 2, 98), 0xc08448, 2);
        }
        for (int i = 0; i < 6; i++) {
            art.stroke(line(66.5, 68 + i * 5.4, 75, 68 + i * 5.4), 0xc08448, 1.8);
        }
        art.ball(blob(2, 42, 8, 30, 18, 32, 24, 42, 18, 52, 8, 52), 0x6cb353);
        art.ball(blob(68, 28, 76, 18, 88, 24, 91, 36, 82, 42, 72, 38), 0x6cb353);
        art.ball(blob(26, 12, 36, 4, 48, 8, 50, 18, 38, 20, 28, 18), 0x6cb353);
    }
}
