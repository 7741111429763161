package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.bricks;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.flames;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A brick fireplace with a fire in it, its mantelpiece free. */
final class Fireplace {

    private Fireplace() {}

    static Drawing drawing() {
        return Drawing.of(Fireplace::whole, standing(1.15, 0.9), "fireplace", "hearth", "fire place", "mantelpiece")
                .bearing(0.06, 0.94, 0.08);
    }

    private static void whole(Brushwork art) {
        bricks(art, box(6, 14, 103, 82), art.main(0xb5563f), 9, 17);
        Shape mouth = Contour.from(28, 94)
                .to(28, 58)
                .swing(28, 34, 87, 34, 87, 58)
                .to(87, 94)
                .closed();
        art.soft(
                Contour.from(23, 94)
                        .to(23, 56)
                        .swing(23, 26, 92, 26, 92, 56)
                        .to(92, 94)
                        .closed(),
                0x8d837c);
        art.fading(mouth, new Color(0x1f1512), new Color(0x5b2a17));
        flames(art, 38, 52, 40, 36);
        art.soft(turned(box(34, 85, 46, 7, 3.5), 4, 57, 88), 0x7a4a2a);
        art.soft(turned(box(36, 85, 44, 7, 3.5), -6, 57, 88), 0x8f5c36);
        art.soft(box(0, 94, 115, 6, 2), 0x9b918a);
        art.soft(box(2, 8, 111, 9, 2), 0x7a4a2a);
        art.soft(box(0, 5, 115, 5, 2), 0x96613a);
    }
}
