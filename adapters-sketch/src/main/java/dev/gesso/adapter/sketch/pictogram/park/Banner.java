package dev.gesso.adapter.sketch.pictogram.park;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** An empty banner hung between two poles. */
final class Banner {

    private Banner() {}

    static Drawing drawing() {
        return Drawing.of(
                Banner::whole, standing(2, 0.85), "banner", "streamer banner", "party banner", "ribbon banner");
    }

    private static void whole(Brushwork art) {
        for (double x : new double[] {4, 190}) {
            art.column(box(x, 6, 6, 94, 2), 0x9a6b41);
            art.ball(disc(x + 3, 5, 4.5), 0xe3bd62);
        }
        Shape cloth = Contour.from(8, 14)
                .swing(60, 26, 140, 26, 192, 14)
                .to(192, 54)
                .swing(140, 66, 60, 66, 8, 54)
                .closed();
        art.soft(cloth, art.main(0xd8433c));
        art.stroke(Contour.from(10, 19).swing(60, 31, 140, 31, 190, 19).open(), 0xfff0c8, 2);
        art.stroke(Contour.from(10, 49).swing(60, 61, 140, 61, 190, 49).open(), 0xfff0c8, 2);
        for (int i = 0; i < 9; i++) {
            double x = 12 + i * 20;
            double y = 54 + 8 * (1 - StrictMath.pow((x + 8 - 100) / 92, 2));
            art.flat(polygon(x, y, x + 16, y, x + 8, y + 14), new int[] {0xf0b840, 0x5faa5f, 0x3f8fc4}[i % 3]);
        }
    }
}
