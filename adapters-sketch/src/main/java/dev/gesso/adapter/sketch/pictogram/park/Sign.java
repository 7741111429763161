package dev.gesso.adapter.sketch.pictogram.park;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.boards;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.grain;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A blank wooden board on a post; its lettering goes into the upper half. */
final class Sign {

    private Sign() {}

    static Drawing drawing() {
        return Drawing.of(
                Sign::whole,
                standing(1.15, 0.8),
                "sign",
                "wooden sign",
                "signboard",
                "sign board",
                "placard",
                "welcome sign");
    }

    private static void whole(Brushwork art) {
        art.column(box(52, 44, 11, 55, 1), 0x8a5a33);
        art.soft(blob(38, 99, 42, 91, 48, 95, 57, 90, 66, 95, 72, 91, 78, 99, 58, 100), 0x6cb353);
        art.shade(box(53, 57, 9, 5), 0.3);
        boards(art, box(1, 5, 113, 52, 5), art.main(0xcf9d66), 3);
        grain(art, 6, 6, 103, 16);
        grain(art, 12, 40, 96, 16);
        art.stroke(box(4.5, 8.5, 106, 45, 4), veil(0x5a3418, 0.45), 2);
        for (double x : new double[] {9, 106}) {
            art.ball(disc(x, 13, 1.8), 0x6d5443);
            art.ball(disc(x, 49, 1.8), 0x6d5443);
        }
    }
}
