package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.bow;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A wreath of leaves and berries with a bow. */
final class Wreath {

    private Wreath() {}

    static Drawing drawing() {
        return Drawing.of(Wreath::whole, standing(0.94, 0.45), "wreath", "christmas wreath", "laurel wreath");
    }

    private static void whole(Brushwork art) {
        art.stroke(disc(47, 46, 33), art.main(0x3d8b4a, 0.7), 14);
        for (int i = 0; i < 36; i++) {
            Shape needle = polygon(
                    47, 46 - 33, 52, 46 - 33 - (i % 3 - 1) * 6 - 2, 60, 46 - 33 + (i % 3 - 1) * -9, 52, 46 - 30);
            art.soft(turned(needle, i * 10, 47, 46), i % 2 == 0 ? art.main(0x4fa556) : art.main(0x4fa556, 1.3));
        }
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 2; j++) {
                art.ball(turned(disc(47 + j * 6, 11 + j * 4, 3.4), i * 45 + 22, 47, 46), 0xe0443e);
            }
        }
        bow(art, 47, 79, 22, new Color(0xd8343c));
    }
}
