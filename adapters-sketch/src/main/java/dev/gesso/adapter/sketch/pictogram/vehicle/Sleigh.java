package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** Santa's sleigh with golden runners. */
final class Sleigh {

    private Sleigh() {}

    static Drawing drawing() {
        return Drawing.of(Sleigh::whole, standing(1.5, 0.8), "sleigh", "santa sleigh", "santa's sleigh", "horse sleigh")
                .holding(0.24, 0.72, 0.52, Sleigh::front);
    }

    private static void whole(Brushwork art) {
        art.flat(Contour.from(20, 36).to(112, 40).to(110, 54).to(30, 54).closed(), art.main(0xc62836, 0.45));
        front(art);
    }

    private static void front(Brushwork art) {
        art.stroke(
                Contour.from(8, 96)
                        .to(126, 96)
                        .swing(152, 96, 152, 62, 136, 62)
                        .swing(126, 62, 128, 76, 136, 74)
                        .open(),
                0xe3b04b,
                5);
        art.stroke(line(44, 76, 40, 95), 0xe3b04b, 4.5);
        art.stroke(line(100, 76, 104, 95), 0xe3b04b, 4.5);
        Shape body = body();
        art.soft(body, art.main(0xc62836));
        art.stroke(
                Contour.from(9, 9)
                        .swing(20, 4, 24, 18, 28, 42)
                        .bend(60, 54, 86, 48)
                        .swing(100, 46, 106, 36, 124, 30)
                        .open(),
                0xf2c95c,
                4);
        art.stroke(curve(44, 68, 56, 60, 64, 68, 56, 72, 52, 66), 0xf2c95c, 2);
        art.stroke(curve(100, 66, 90, 58, 80, 66, 88, 71, 92, 65), 0xf2c95c, 2);
        art.light(blob(20, 52, 24, 50, 30, 64, 40, 72, 28, 68), 0.3);
    }

    private static Shape body() {
        return Contour.from(8, 8)
                .swing(20, 4, 24, 18, 28, 42)
                .bend(60, 54, 86, 48)
                .swing(100, 46, 106, 36, 124, 30)
                .swing(140, 26, 144, 40, 132, 44)
                .swing(124, 78, 110, 80, 90, 80)
                .to(44, 80)
                .swing(16, 80, 14, 50, 8, 8)
                .closed();
    }
}
