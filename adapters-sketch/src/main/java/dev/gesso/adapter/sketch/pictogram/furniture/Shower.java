package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A shower with its rose raining into a tray. */
final class Shower {

    private Shower() {}

    static Drawing drawing() {
        return Drawing.of(Shower::whole, standing(0.62, 1.15), "shower stall", "shower cabin", "shower cubicle")
                .holding(0.15, 0.85, 0.93, Shower::front);
    }

    private static void whole(Brushwork art) {
        art.soft(box(3, 2, 56, 92, 2), art.main(0xcfe8ef));
        for (int i = 1; i < 6; i++) {
            art.light(box(3, 2 + i * 15, 56, 0.9), 0.8);
            art.light(box(3 + i * 9.4, 2, 0.9, 92), 0.8);
        }
        art.stroke(Contour.from(12, 60).to(12, 14).swing(12, 6, 30, 4, 33, 12).open(), 0x8796a1, 3);
        art.ball(disc(12, 60, 4), 0x9fadb8);
        art.soft(blob(20, 20, 26, 13, 33, 11, 40, 13, 46, 20, 33, 22), 0x9fadb8);
        for (int i = 0; i < 15; i++) {
            double x = 33 + (i % 5 - 2) * 5.4;
            double y = 26 + i / 5 * 20 + i % 2 * 7;
            art.stroke(line(x, y, x + (x - 33) * 0.2, y + 9), veil(0x4fb3e8, 0.8), 1.6);
        }
        front(art);
    }

    private static void front(Brushwork art) {
        art.soft(box(0, 91, 62, 9, 3), 0xf4f7f8);
        art.light(polygon(8, 90, 30, 4, 38, 4, 16, 90), 0.2);
        art.flat(box(1, 0, 3, 94), 0x8796a1);
        art.flat(box(58, 0, 3, 94), 0x8796a1);
        art.flat(box(1, 0, 60, 3), 0x8796a1);
    }
}
