package dev.gesso.adapter.sketch.pictogram.play;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A snow globe with a little house in it. */
final class SnowGlobe {

    private SnowGlobe() {}

    static Drawing drawing() {
        return Drawing.of(SnowGlobe::whole, standing(0.86, 0.28), "snow globe", "snowglobe", "crystal globe");
    }

    private static void whole(Brushwork art) {
        Shape glass = disc(43, 42, 41);
        art.fading(glass, new Color(0x8fc7ec), new Color(0xe3f3fb));
        art.soft(both(glass, blob(-4, 66, 22, 58, 46, 62, 70, 57, 92, 66, 80, 92, 6, 92)), 0xffffff);
        art.soft(box(32, 40, 24, 24), 0xd8584a);
        art.soft(polygon(28, 42, 44, 26, 60, 42), 0xffffff);
        art.flat(box(40, 50, 8, 14, 1), 0x6d4528);
        art.soft(polygon(14, 64, 21, 38, 28, 64), 0x3d8b5c);
        art.light(polygon(17.6, 51, 21, 38, 24.4, 51), 0.85);
        for (int i = 0; i < 18; i++) {
            art.light(both(glass, disc(8 + i * 41 % 71, 6 + i * i * 17 % 55, 1.4 + i % 2 * 0.6)), 0.95);
        }
        art.stroke(disc(43, 42, 40), veil(0xffffff, 0.5), 2);
        art.gloss(20, 22, 4, 10);
        art.column(
                Contour.from(14, 76)
                        .bend(43, 86, 72, 76)
                        .to(82, 97)
                        .bend(43, 103, 4, 97)
                        .closed(),
                art.main(0x9a4a3a));
        art.stroke(curve(12, 82, 43, 90, 74, 82), 0xe3bd62, 2.6);
    }
}
