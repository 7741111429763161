package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.grain;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A crate of slats, open at the top. */
final class Crate {

    private Crate() {}

    static Drawing drawing() {
        return Drawing.of(Crate::whole, standing(1.3, 0.4), "crate", "wooden crate", "wooden box")
                .holding(0.1, 0.9, 0.3, Crate::front);
    }

    private static void whole(Brushwork art) {
        art.flat(polygon(4, 24, 18, 8, 112, 8, 126, 24), art.main(0xc98f55, 0.45));
        art.soft(polygon(10, 10, 18, 4, 112, 4, 120, 10), art.main(0xc98f55, 0.8));
        front(art);
    }

    private static void front(Brushwork art) {
        art.flat(box(6, 24, 118, 74), art.main(0xc98f55, 0.5));
        for (int i = 0; i < 3; i++) {
            double y = 20 + i * 27.5;
            art.soft(box(2, y, 126, 23, 2), art.main(0xc98f55));
            grain(art, 16, y, 98, 23);
        }
        for (double x : new double[] {4, 112}) {
            art.soft(box(x, 18, 14, 82, 2), art.main(0xc98f55, 1.3));
            for (int i = 0; i < 3; i++) {
                art.flat(disc(x + 7, 31 + i * 26.5, 2), 0x6b4a35);
            }
        }
    }
}
