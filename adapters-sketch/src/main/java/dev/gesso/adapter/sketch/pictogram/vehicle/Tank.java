package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A tank with its gun to the right. */
final class Tank {

    private Tank() {}

    static Drawing drawing() {
        return Drawing.of(Tank::whole, standing(1.85, 0.95), "tank", "armored tank", "army tank");
    }

    private static void whole(Brushwork art) {
        art.fading(box(104, 24, 78, 9, 3), art.main(0x6f8a4f, 1.2), art.main(0x6f8a4f, 0.6));
        art.soft(box(170, 21, 14, 15, 3), art.main(0x6f8a4f, 0.8));
        art.stroke(line(58, 12, 50, 0.8), 0x4a5a3a, 1.6);
        art.soft(box(70, 3, 26, 9, 4), art.main(0x6f8a4f, 0.8));
        art.soft(
                Contour.from(44, 42)
                        .swing(46, 12, 60, 10, 72, 10)
                        .to(100, 10)
                        .swing(118, 12, 122, 24, 124, 42)
                        .closed(),
                art.main(0x6f8a4f, 1.15));
        art.soft(polygon(10, 62, 20, 40, 146, 40, 164, 62), art.main(0x6f8a4f));
        art.soft(box(4, 58, 164, 41, 20), 0x3d453a);
        for (int i = 0; i < 6; i++) {
            art.ball(disc(24 + i * 25, 80, 11), art.main(0x6f8a4f, 0.9));
            art.flat(disc(24 + i * 25, 80, 3.5), 0x3d453a);
        }
        art.flat(star(84, 27, 9, 3.8, 5), 0xf4efe0);
        art.light(box(22, 43, 122, 3, 1.5), 0.25);
    }
}
