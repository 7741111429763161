package dev.gesso.adapter.sketch.pictogram.park;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.grain;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A post with three arms that point different ways. */
final class Signpost {

    private Signpost() {}

    static Drawing drawing() {
        return Drawing.of(
                Signpost::whole, standing(0.86, 1.05), "signpost", "guidepost", "direction sign", "crossroads");
    }

    private static void whole(Brushwork art) {
        art.column(box(39, 3, 8, 96, 2), 0x8a5a33);
        art.soft(polygon(38, 6, 43, 0.5, 48, 6), 0x9a6b41);
        art.soft(polygon(16, 10, 70, 10, 84, 19, 70, 28, 16, 28), art.main(0xd9a86c));
        art.soft(polygon(70, 33, 16, 33, 2, 42, 16, 51, 70, 51), art.main(0xd9a86c, 0.86));
        art.soft(polygon(22, 56, 66, 56, 78, 64, 66, 72, 22, 72), art.main(0xd9a86c, 1.2));
        grain(art, 20, 11, 50, 16);
        grain(art, 16, 34, 52, 16);
        grain(art, 26, 57, 40, 14);
        for (double y : new double[] {19, 42, 64}) {
            art.ball(disc(43, y, 1.8), 0x6d5443);
        }
        art.soft(blob(26, 99, 31, 92, 37, 95, 43, 91, 50, 95, 56, 92, 60, 99, 43, 100), 0x6cb353);
    }
}
