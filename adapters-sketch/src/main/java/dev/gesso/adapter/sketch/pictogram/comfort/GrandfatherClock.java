package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A long-case clock at ten past ten. */
final class GrandfatherClock {

    private GrandfatherClock() {}

    static Drawing drawing() {
        return Drawing.of(
                GrandfatherClock::whole,
                standing(0.38, 1.2),
                "grandfather clock",
                "pendulum clock",
                "longcase clock",
                "standing clock");
    }

    private static void whole(Brushwork art) {
        art.soft(Contour.from(5, 12).bend(5, 1, 19, 1).bend(33, 1, 33, 12).closed(), art.main(0x8f5230, 1.2));
        art.soft(box(4, 10, 30, 28, 1.5), art.main(0x8f5230));
        art.soft(box(7, 38, 24, 44, 1), art.main(0x8f5230, 0.85));
        art.soft(box(3, 80, 32, 18, 1.5), art.main(0x8f5230));
        art.soft(box(1, 95, 36, 5, 1), art.main(0x8f5230, 0.75));
        art.soft(box(2, 36, 34, 3, 1), art.main(0x8f5230, 1.3));
        art.ball(disc(19, 23, 11.4), 0xe3bd62);
        art.flat(disc(19, 23, 9.6), 0xfffaf0);
        for (int i = 0; i < 12; i++) {
            art.stroke(turned(line(19, 14.6, 19, 16), i * 30, 19, 23), 0x4a3426, i % 3 == 0 ? 1.1 : 0.6);
        }
        art.stroke(turned(line(19, 23, 19, 18), -60, 19, 23), 0x23262e, 1.2);
        art.stroke(turned(line(19, 23, 19, 16), 60, 19, 23), 0x23262e, 0.9);
        art.flat(box(11, 43, 16, 34, 1), 0x3b2418);
        art.stroke(line(19, 43, 21, 66), 0xe3bd62, 1);
        art.ball(disc(21.4, 68, 4.4), 0xf2cf6d);
        art.light(polygon(12, 76, 19, 44, 22, 44, 15, 76), 0.15);
    }
}
