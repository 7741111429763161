package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.lighter;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A tumbler, half full of something clear. */
final class Glass {

    private Glass() {}

    static Drawing drawing() {
        return Drawing.of(Glass::whole, standing(0.66, 0.22), "glass", "drinking glass", "tumbler", "glass of water")
                .holding(0.2, 0.8, 0.9, Glass::front);
    }

    private static void whole(Brushwork art) {
        art.flat(body(), veil(0xcfe9f3, 0.7));
        front(art);
    }

    private static void front(Brushwork art) {
        Shape drink = Contour.from(6.5, 38)
                .bend(33, 44, 59.5, 38)
                .to(53.5, 89)
                .bend(33, 95, 12.5, 89)
                .closed();
        Color liquid = art.main(0x62bdf0);
        art.flat(drink, veil(liquid.getRGB(), 0.55));
        art.flat(oval(33, 38, 26.5, 5), veil(lighter(liquid, 0.4).getRGB(), 0.75));
        art.flat(both(body(), box(0, 90, 66, 10)), veil(0x9fcadb, 0.8));
        art.stroke(oval(33, 7, 29, 5.5), veil(0xeaf7fb, 0.95), 2.5);
        art.light(polygon(10, 18, 15, 18, 18, 82, 14.5, 82), 0.65);
        art.light(polygon(52, 20, 55, 20, 51.5, 70, 49.5, 70), 0.4);
    }

    private static Shape body() {
        return Contour.from(3, 6)
                .bend(33, -2, 63, 6)
                .to(55, 95)
                .bend(33, 103, 11, 95)
                .closed();
    }
}
