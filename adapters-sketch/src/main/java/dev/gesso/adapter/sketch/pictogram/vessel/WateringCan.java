package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.flower;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A watering can, its spout to the right. */
final class WateringCan {

    private WateringCan() {}

    static Drawing drawing() {
        return Drawing.of(WateringCan::whole, standing(1.35, 0.4), "watering can")
                .holding(0.2, 0.62, 0.45, WateringCan::front);
    }

    private static void whole(Brushwork art) {
        art.stroke(curve(22, 46, 2, 44, 8, 76, 26, 84), art.main(0x4caf72, 0.75), 6);
        art.stroke(arc(54, 36, 26, 28, 180, 180), art.main(0x4caf72, 0.85), 6);
        art.soft(polygon(84, 62, 84, 84, 122, 30, 114, 24), art.main(0x4caf72, 0.8));
        art.soft(turned(oval(119, 25, 5, 15), -38, 119, 25), art.main(0x4caf72, 1.3));
        for (int i = 0; i < 3; i++) {
            art.stroke(line(125 + i * 2, 20 + i * 7, 130 + i * 1.5, 24 + i * 8), 0x7cc8f2, 2.4);
        }
        art.flat(oval(54, 38, 34, 8), art.main(0x4caf72, 0.45));
        front(art);
    }

    private static void front(Brushwork art) {
        Shape body = Contour.from(20, 38)
                .bend(54, 53, 88, 38)
                .to(92, 93)
                .bend(54, 107, 16, 93)
                .closed();
        art.column(body, art.main(0x4caf72));
        art.stroke(curve(20, 38, 36, 44, 54, 46, 72, 44, 88, 38), art.main(0x4caf72, 1.5), 4);
        art.stroke(curve(17, 84, 54, 91, 91, 84), art.main(0x4caf72, 0.7), 3);
        flower(art, 50, 68, 11, new Color(0xfff3d6), new Color(0xf9b233));
    }
}
