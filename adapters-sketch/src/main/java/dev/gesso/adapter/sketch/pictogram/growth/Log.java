package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A fallen log with moss. */
final class Log {

    private Log() {}

    static Drawing drawing() {
        return Drawing.of(Log::whole, standing(2.3, 0.28), "log", "fallen tree", "tree trunk", "fallen log")
                .bearing(0.12, 0.82, 0.12);
    }

    private static void whole(Brushwork art) {
        art.fading(box(4, 12, 206, 84, 40), art.main(0x8a5f3c, 1.2), art.main(0x8a5f3c, 0.6));
        for (int i = 0; i < 6; i++) {
            double y = 28 + i * 11;
            art.stroke(
                    curve(20 + i * 13, y, 60 + i * 8, y + 3, 108 + i * 5, y - 2, 150 + i % 2 * 20, y),
                    veil(0x2a140a, 0.35),
                    2.2);
        }
        art.soft(blob(30, 18, 50, 8, 92, 10, 118, 6, 138, 14, 126, 26, 100, 20, 74, 32, 52, 24), 0x74ad4e);
        art.soft(polygon(60, 16, 66, -0.5, 76, 2, 78, 18), art.main(0x8a5f3c, 0.85));
        art.soft(oval(196, 54, 30, 43), 0xe3bd86);
        art.stroke(oval(196, 54, 29, 42), art.main(0x8a5f3c, 0.7), 4);
        for (int i = 1; i < 4; i++) {
            art.stroke(oval(196, 54, 7 * i - 2, 10 * i - 3), veil(0x8a5a2e, 0.5), 1.8);
        }
    }
}
