package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.ribbon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A glazed vase for flowers. */
final class Vase {

    private Vase() {}

    static Drawing drawing() {
        return Drawing.of(Vase::whole, standing(0.62, 0.4), "vase", "flower vase")
                .holding(0.36, 0.64, 0.24, Vase::front);
    }

    private static void whole(Brushwork art) {
        art.flat(oval(31, 6, 15, 4.5), art.main(0x4f86c6, 0.45));
        front(art);
    }

    private static void front(Brushwork art) {
        Shape body = without(
                together(turnedBody(31, 6, 17, 22, 11, 50, 29, 70, 28, 96, 15), oval(31, 96, 15, 4)),
                oval(31, 5, 14, 4));
        art.column(body, art.main(0x4f86c6));
        Shape wave = curve(2, 58, 10, 52, 18, 58, 26, 52, 34, 58, 42, 52, 50, 58, 58, 52);
        art.light(both(body, ribbon(wave, 3)), 0.6);
        art.light(both(body, ribbon(curve(0, 66, 31, 71, 62, 66), 2)), 0.6);
        art.stroke(curve(14, 5, 22, 9.5, 31, 10.5, 40, 9.5, 48, 5), art.main(0x4f86c6, 1.7), 2.5);
        art.gloss(16, 50, 3, 9);
    }
}
