package dev.gesso.adapter.sketch.pictogram.food;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A gingerbread house with icing and sweets. */
final class GingerbreadHouse {

    private GingerbreadHouse() {}

    static Drawing drawing() {
        return Drawing.of(GingerbreadHouse::whole, standing(1.05, 0.35), "gingerbread house", "candy house");
    }

    private static void whole(Brushwork art) {
        art.soft(box(72, 10, 12, 24, 1), 0xb9703a);
        art.soft(box(70, 6, 16, 8, 4), 0xfffdf8);
        art.soft(polygon(14, 94, 14, 48, 52, 14, 91, 48, 91, 94), art.main(0xb9703a));
        art.stroke(Contour.from(5, 52).to(52, 9).to(100, 52).open(), 0xfffdf8, 9);
        for (int i = 0; i < 4; i++) {
            art.ball(disc(12 + i * 11.4, 46 - i * 10.4, 3.4), new int[] {0xe0443e, 0xf0b840, 0x5faa5f, 0x3f8fc4}[i]);
            art.ball(disc(93 - i * 11.4, 46 - i * 10.4, 3.4), new int[] {0x8d63b5, 0x5faa5f, 0xf0b840, 0xe0443e}[i]);
        }
        art.soft(Contour.from(40, 94).to(40, 72).bend(52, 56, 65, 72).to(65, 94).closed(), 0x8a4a24);
        art.stroke(
                Contour.from(40, 93).to(40, 72).bend(52, 56, 65, 72).to(65, 93).open(), 0xfffdf8, 2.6);
        art.ball(disc(60, 82, 2), 0xf0b840);
        for (double x : new double[] {21, 70}) {
            art.fading(box(x, 62, 13, 13, 2), new Color(0xfff3a8), new Color(0xffca55));
            art.stroke(box(x, 62, 13, 13, 2), 0xfffdf8, 2);
        }
        art.flat(
                Contour.from(52.5, 48)
                        .swing(42, 40, 46, 32, 52.5, 37)
                        .swing(59, 32, 63, 40, 52.5, 48)
                        .closed(),
                0xe0443e);
        for (double x : new double[] {8, 97}) {
            art.stroke(line(x, 94, x, 76), 0xfffdf8, 2);
            art.ball(disc(x, 72, 7), 0xe86a9a);
            art.stroke(curve(x - 4, 72, x, 68, x + 3, 73, x - 1, 75), 0xfffdf8, 1.6);
        }
        art.soft(blob(1, 98, 12, 91, 34, 94, 54, 91, 76, 94, 94, 91, 104, 98, 52, 100), 0xfffdf8);
    }
}
