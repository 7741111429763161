package dev.gesso.adapter.sketch.pictogram.park;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A swing in its frame. */
final class Swing {

    private Swing() {}

    static Drawing drawing() {
        return Drawing.of(Swing::whole, standing(1.15, 1.15), "swing", "swing set", "playground swing")
                .bearing(0.36, 0.64, 0.73);
    }

    private static void whole(Brushwork art) {
        art.stroke(line(26, 8, 36, 96), art.main(0xd8433c, 0.72), 5);
        art.stroke(line(89, 8, 79, 96), art.main(0xd8433c, 0.72), 5);
        for (double x : new double[] {44, 71}) {
            art.stroke(line(x, 8, x, 74), 0x8d99a6, 1.6);
        }
        art.soft(box(39, 73, 37, 6, 2), 0xf0b840);
        art.stroke(line(22, 7, 4, 97), art.main(0xd8433c), 5.5);
        art.stroke(line(93, 7, 111, 97), art.main(0xd8433c), 5.5);
        art.fading(box(14, 3, 87, 8, 4), art.main(0xd8433c, 1.4), art.main(0xd8433c));
        art.ball(disc(44, 11, 2.6), 0x5d6873);
        art.ball(disc(71, 11, 2.6), 0x5d6873);
    }
}
