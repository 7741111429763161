package dev.gesso.adapter.sketch.pictogram.fantasy;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A magic portal in a ring of stones. */
final class Portal {

    private Portal() {}

    static Drawing drawing() {
        return Drawing.of(
                Portal::whole, standing(0.8, 1.25), "portal", "magic portal", "gateway", "stargate", "magic door");
    }

    private static void whole(Brushwork art) {
        Shape hole = oval(40, 48, 31, 40);
        art.fading(hole, art.main(0x7b5cf0, 1.5), art.main(0x7b5cf0, 0.55));
        for (int i = 0; i < 5; i++) {
            art.stroke(
                    turned(arc(40, 48, 27 - i * 5.4, 36 - i * 7, 20 + i * 50, 210), i * 14, 40, 48),
                    veil(0xffffff, 0.25 + i * 0.12),
                    2.6);
        }
        art.flat(oval(40, 48, 5, 7), veil(0xffffff, 0.9));
        for (double[] spark : new double[][] {{28, 30, 4}, {54, 62, 4.6}, {50, 26, 3}, {28, 68, 3}}) {
            art.flat(star(spark[0], spark[1], spark[2], spark[2] * 0.25, 4), 0xffffff);
        }
        for (int i = 0; i < 15; i++) {
            double angle = StrictMath.toRadians(i * 24 - 90);
            double x = 40 + 34.5 * StrictMath.cos(angle);
            double y = 48 + 43 * StrictMath.sin(angle);
            art.ball(turned(box(x - 5, y - 8.4, 10, 16.8, 3), i * 24 + 90, x, y), i % 2 == 0 ? 0x8a8496 : 0x9d97a8);
        }
        art.soft(polygon(14, 88, 66, 88, 74, 100, 6, 100), 0x847e90);
        art.light(polygon(14, 88, 66, 88, 68, 91, 12, 91), 0.3);
    }
}
