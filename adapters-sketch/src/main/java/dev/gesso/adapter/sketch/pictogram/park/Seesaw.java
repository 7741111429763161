package dev.gesso.adapter.sketch.pictogram.park;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A seesaw, its left end down. */
final class Seesaw {

    private Seesaw() {}

    static Drawing drawing() {
        return Drawing.of(Seesaw::whole, standing(2.4, 0.55), "seesaw", "teeter-totter", "see-saw");
    }

    private static void whole(Brushwork art) {
        art.column(polygon(108, 48, 132, 48, 146, 99, 94, 99), 0x3f8fd0);
        art.soft(turned(box(4, 43, 232, 11, 4), -14, 120, 48), art.main(0xe2504a));
        art.light(turned(box(8, 44, 224, 2.6, 1.3), -14, 120, 48), 0.35);
        for (double x : new double[] {22, 196}) {
            art.soft(turned(box(x, 36, 24, 8, 3), -14, 120, 48), 0xf0b840);
            double handle = x < 120 ? x + 32 : x - 8;
            art.stroke(turned(line(handle, 44, handle, 22), -14, 120, 48), 0x5d6873, 4);
            art.stroke(turned(line(handle - 5, 22, handle + 5, 22), -14, 120, 48), 0x5d6873, 4.6);
        }
        art.ball(disc(120, 50, 8), 0xf0b840);
    }
}
