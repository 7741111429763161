package dev.gesso.adapter.sketch.pictogram.play;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.mirrored;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A cello with its bow. */
final class Cello {

    private Cello() {}

    static Drawing drawing() {
        return Drawing.of(Cello::whole, standing(0.5, 0.95), "cello", "double bass", "contrabass", "string bass");
    }

    private static void whole(Brushwork art) {
        art.stroke(line(22, 94, 22, 99), 0x6d7a86, 1.8);
        art.stroke(line(46, 34, 40, 98), 0x6d4528, 1.8);
        art.stroke(line(47.6, 36, 42, 97), 0xf4efe0, 1);
        Shape body = blob(
                22, 38, 32, 41, 35, 50, 30, 60, 33, 66, 40, 78, 36, 92, 22, 96, 8, 92, 4, 78, 11, 66, 14, 60, 9, 50, 12,
                41);
        art.ball(body, art.main(0xb5602c));
        art.stroke(body, art.main(0xb5602c, 0.6), 1.4);
        for (boolean right : new boolean[] {false, true}) {
            Shape hole = curve(15, 62, 17, 67, 13, 73, 15, 78);
            art.stroke(right ? mirrored(hole, 22) : hole, 0x3b1f12, 1.4);
        }
        art.column(box(20, 12, 4, 50, 1), 0x2b2420);
        art.flat(polygon(17.5, 74, 26.5, 74, 25, 77, 19, 77), 0xe3c08a);
        art.flat(polygon(19, 80, 25, 80, 23.4, 92, 20.6, 92), 0x2b2420);
        for (int i = 0; i < 4; i++) {
            art.stroke(line(20.4 + i * 1.05, 14, 20 + i * 1.35, 82), veil(0xf4efe0, 0.8), 0.4);
        }
        art.soft(box(19.4, 3, 5.2, 12, 2), art.main(0xb5602c, 0.8));
        art.stroke(curve(22, 5, 18, 3, 20, 1, 24, 2), art.main(0xb5602c, 0.8), 2);
        for (double y : new double[] {6, 11}) {
            art.soft(box(13, y, 7, 2.6, 1.3), 0x2b2420);
            art.soft(box(24, y, 7, 2.6, 1.3), 0x2b2420);
        }
    }
}
