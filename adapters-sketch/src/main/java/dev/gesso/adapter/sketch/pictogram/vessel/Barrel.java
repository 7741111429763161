package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A wooden barrel with iron hoops, open at the top. */
final class Barrel {

    private Barrel() {}

    static Drawing drawing() {
        return Drawing.of(Barrel::whole, standing(0.8, 0.55), "barrel", "keg", "cask", "wooden barrel")
                .holding(0.16, 0.84, 0.2, Barrel::front);
    }

    private static void whole(Brushwork art) {
        art.flat(oval(40, 10, 29, 9), art.main(0xa8693a, 0.55));
        art.stroke(oval(40, 10, 28, 8), art.main(0xa8693a, 1.25), 3);
        front(art);
    }

    private static void front(Brushwork art) {
        Shape body = together(turnedBody(40, 10, 30, 50, 39, 94, 30), oval(40, 93, 30, 6));
        Shape wood = without(body, oval(40, 9, 27, 7.5));
        art.column(wood, art.main(0xa8693a));
        for (int i = -2; i <= 2; i++) {
            art.stroke(
                    curve(40 + i * 11.5, 18 - Math.abs(i), 40 + i * 14.5, 52, 40 + i * 11.5, 97 - Math.abs(i)),
                    veil(0x2a1030, 0.22),
                    1.2);
        }
        for (double y : new double[] {25, 75}) {
            Shape hoop = Contour.from(0, y)
                    .bend(40, y + 9, 80, y)
                    .to(80, y + 9)
                    .bend(40, y + 18, 0, y + 9)
                    .closed();
            art.column(both(wood, hoop), 0x6d7a86);
        }
    }
}
