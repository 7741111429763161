package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.dome;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A house of snow blocks. */
final class Igloo {

    private Igloo() {}

    static Drawing drawing() {
        return Drawing.of(Igloo::whole, standing(1.6, 0.95), "igloo", "snow house");
    }

    private static void whole(Brushwork art) {
        Shape hut = dome(4, 4, 130, 94);
        art.ball(hut, art.main(0xe4f1fa));
        for (int i = 1; i < 5; i++) {
            double y = 98 - i * 19;
            double half = 65 * Math.sqrt(1 - StrictMath.pow((98 - y) / 94, 2));
            art.stroke(Contour.from(69 - half, y).bend(69, y + 9, 69 + half, y).open(), art.main(0x9cc3de), 1.4);
            for (int j = -3; j <= 3; j++) {
                double x = 69 + (j + i % 2 * 0.5) * half / 3.2;
                art.stroke(line(x, y + 5, x * 1.0 + (x - 69) * 0.1, y + 20), art.main(0x9cc3de), 1.3);
            }
        }
        Shape porch = dome(88, 44, 62, 54);
        art.soft(porch, art.main(0xf1f8fd));
        art.stroke(porch, art.main(0x9cc3de), 1.4);
        art.fading(dome(100, 58, 38, 40), new Color(0x2b4560), new Color(0x53789a));
        art.soft(both(box(0, 88, 160, 12), blob(4, 97, 30, 92, 80, 95, 130, 92, 156, 97, 152, 101, 8, 101)), 0xffffff);
    }
}
