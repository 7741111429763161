package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** An old street lamp, lit. */
final class StreetLamp {

    private StreetLamp() {}

    static Drawing drawing() {
        return Drawing.of(
                StreetLamp::whole,
                standing(0.34, 1.6),
                "street lamp",
                "streetlight",
                "street light",
                "lamppost",
                "lamp post");
    }

    private static void whole(Brushwork art) {
        art.glow(17, 16, 17, 0xffe680);
        art.column(box(15, 26, 4, 66), art.main(0x3f4a55));
        art.column(turnedBody(17, 84, 3, 88, 5, 92, 5, 96, 8, 100, 8.5), art.main(0x3f4a55));
        art.soft(box(7, 34, 20, 2.4, 1.2), art.main(0x3f4a55, 1.3));
        art.column(polygon(9, 9, 25, 9, 22, 25, 12, 25), 0xffe680);
        art.light(oval(17, 17, 3, 5), 0.8);
        art.stroke(line(9, 9, 12, 25), art.main(0x3f4a55), 1.2);
        art.stroke(line(25, 9, 22, 25), art.main(0x3f4a55), 1.2);
        art.column(box(11, 24, 12, 3, 1), art.main(0x3f4a55));
        art.column(
                Contour.from(7, 10)
                        .bend(10, 4, 15, 3)
                        .to(19, 3)
                        .bend(24, 4, 27, 10)
                        .closed(),
                art.main(0x3f4a55, 1.15));
        art.ball(disc(17, 2.2, 2.2), art.main(0x3f4a55));
    }
}
