package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.staves;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A rocking cradle. */
final class Cradle {

    private Cradle() {}

    static Drawing drawing() {
        return Drawing.of(Cradle::whole, standing(1.25, 0.5), "cradle", "crib", "bassinet", "baby bed")
                .holding(0.3, 0.86, 0.46, Cradle::front);
    }

    private static void whole(Brushwork art) {
        art.soft(
                Contour.from(8, 42)
                        .swing(2, 6, 26, 1, 54, 3)
                        .bend(44, 20, 42, 46)
                        .closed(),
                art.main(0xe8b98a, 0.85));
        art.flat(oval(66, 42, 56, 9), art.main(0xe8b98a, 0.5));
        art.soft(blob(26, 42, 32, 30, 48, 28, 58, 34, 56, 44, 36, 46), 0xffffff);
        front(art);
    }

    private static void front(Brushwork art) {
        Shape body = Contour.from(8, 40)
                .bend(66, 56, 122, 40)
                .to(112, 80)
                .bend(66, 92, 20, 80)
                .closed();
        staves(art, body, art.main(0xe8b98a), 9);
        art.stroke(Contour.from(8, 41).bend(66, 57, 122, 41).open(), art.main(0xe8b98a, 1.5), 5);
        Shape cover = Contour.from(56, 47)
                .bend(90, 50, 122, 40)
                .to(118, 60)
                .bend(106, 56, 100, 63)
                .bend(90, 58, 84, 65)
                .bend(74, 60, 60, 64)
                .closed();
        art.soft(cover, 0x9fd0ea);
        art.stroke(Contour.from(6, 84).bend(64, 112, 120, 84).open(), 0x9a6237, 6);
        art.flat(
                Contour.from(38, 76)
                        .swing(27, 66, 31, 60, 38, 65)
                        .swing(45, 60, 49, 66, 38, 76)
                        .closed(),
                0xfff1ec);
    }
}
