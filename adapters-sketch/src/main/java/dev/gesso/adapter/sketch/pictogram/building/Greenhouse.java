package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.behind;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.bricks;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A glass house with plants in it. */
final class Greenhouse {

    private Greenhouse() {}

    static Drawing drawing() {
        return Drawing.of(Greenhouse::whole, behind(1.35, 1.1), "greenhouse", "glasshouse", "conservatory");
    }

    private static void whole(Brushwork art) {
        Shape glass = polygon(6, 96, 6, 40, 67, 4, 129, 40, 129, 96);
        art.fading(glass, new Color(0xe3f6fb), new Color(0xa9dcea));
        for (int i = 0; i < 7; i++) {
            double x = 20 + i * 16;
            leaf(art, x, 92, x - 9, 60 + i % 3 * 6, new Color(0x5fb158));
            leaf(art, x, 92, x + 9, 62 - i % 2 * 8, new Color(0x4a9a4a));
            art.ball(disc(x + 2, 68 - i % 3 * 7, 3.4), i % 2 == 0 ? 0xe8524a : 0xf7c231);
        }
        art.light(polygon(14, 94, 46, 18, 58, 11, 26, 94), 0.22);
        art.light(polygon(84, 94, 104, 30, 112, 34, 94, 94), 0.22);
        Color frame = art.main(0xf7faf7);
        for (int i = 0; i < 5; i++) {
            double x = 6 + i * 30.75;
            art.stroke(line(x, 95, x, 39.5 - (35 - Math.abs(i - 2) * 17.5)), frame, 2);
        }
        art.stroke(polygon(6, 96, 6, 40, 67.5, 4, 129, 40, 129, 96), frame, 4);
        art.stroke(line(6, 41, 129, 41), frame, 3);
        art.soft(box(54, 50, 27, 48, 1), frame);
        art.fading(box(58, 54, 19, 38, 1), new Color(0xd2f0f7), new Color(0x98d3e3));
        bricks(art, without(box(2, 88, 131, 12, 1), box(54, 80, 27, 20)), new Color(0xb5664c), 2, 12);
    }
}
