package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.dome;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A castle of sand with a flag on its tower. */
final class Sandcastle {

    private static final int SAND = 0xe3bd7a;

    private Sandcastle() {}

    static Drawing drawing() {
        return Drawing.of(Sandcastle::whole, standing(1.3, 0.5), "sandcastle", "sand castle");
    }

    private static void whole(Brushwork art) {
        art.stroke(box(64.2, 2, 0.6, 24), 0x8a5a3c, 1.8);
        art.soft(polygon(65, 2, 84, 8, 65, 14), new Color(0xd8433c));
        tower(art, 50, 24, 30, 70);
        tower(art, 16, 46, 24, 48);
        tower(art, 90, 46, 24, 48);
        art.soft(box(30, 62, 70, 34), art.main(SAND));
        for (int i = 0; i < 5; i++) {
            art.soft(box(31 + i * 14.4, 56, 9, 9), art.main(SAND));
        }
        art.flat(dome(56, 72, 18, 24), 0x9a7440);
        art.soft(
                Contour.from(0, 100)
                        .bend(18, 86, 40, 91)
                        .bend(65, 96, 92, 90)
                        .bend(116, 86, 130, 100)
                        .closed(),
                0xd9ae69);
    }

    private static void tower(Brushwork art, double x, double y, double width, double height) {
        art.column(box(x, y + 6, width, height), art.main(SAND));
        for (int i = 0; i < 3; i++) {
            art.soft(box(x - 1 + i * (width - 6) / 2.0, y, 8, 9, 1), art.main(SAND));
        }
        art.flat(dome(x + width / 2 - 3, y + 16, 6, 11), 0x9a7440);
    }
}
