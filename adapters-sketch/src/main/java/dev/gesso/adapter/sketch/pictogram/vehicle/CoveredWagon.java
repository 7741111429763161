package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.boards;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.wheel;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A settlers' wagon under a white cover. */
final class CoveredWagon {

    private CoveredWagon() {}

    static Drawing drawing() {
        return Drawing.of(
                CoveredWagon::whole, standing(1.4, 1.05), "covered wagon", "carriage", "caravan", "stagecoach");
    }

    private static void whole(Brushwork art) {
        Shape cover = Contour.from(16, 58)
                .swing(2, 6, 20, 3, 40, 6)
                .bend(70, 12, 100, 6)
                .swing(124, 2, 136, 10, 122, 58)
                .closed();
        art.soft(cover, art.main(0xf7efe0));
        for (int i = 0; i < 3; i++) {
            art.stroke(curve(44 + i * 26, 8, 40 + i * 28, 32, 44 + i * 26, 57), veil(0x8a7350, 0.3), 2);
        }
        art.flat(
                Contour.from(104, 57)
                        .swing(94, 20, 112, 8, 120, 14)
                        .swing(130, 24, 124, 48, 120, 57)
                        .closed(),
                veil(0x3a2418, 0.55));
        boards(art, polygon(10, 56, 130, 56, 124, 76, 16, 76), new Color(0xa9683a), 2);
        art.soft(box(8, 53, 124, 6, 3), 0xc58d55);
        wheel(art, 34, 76, 23, new Color(0x9a6b41));
        wheel(art, 108, 79, 20, new Color(0x9a6b41));
    }
}
