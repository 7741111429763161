package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A road that runs straight to the horizon. */
final class Road {

    private Road() {}

    static Drawing drawing() {
        return Drawing.of(Road::whole, new Stature(1.8, 1.1, Place.LAND), "road", "highway", "motorway")
                .bearing(0.25, 0.75, 0.9);
    }

    private static void whole(Brushwork art) {
        art.soft(polygon(82, 1, 98, 1, 179, 99, 1, 99), 0xb7a98c);
        art.fading(polygon(83.5, 1, 96.5, 1, 166, 99, 14, 99), art.main(0x5d636c, 1.5), art.main(0x5d636c));
        art.flat(polygon(84, 1, 85, 1, 27, 99, 21, 99), 0xf2f2ec);
        art.flat(polygon(95, 1, 96, 1, 159, 99, 153, 99), 0xf2f2ec);
        double y = 4;
        for (int i = 0; i < 5; i++) {
            double next = Math.min(99, y + 5 + i * 4);
            art.flat(
                    polygon(90 - y * 0.03, y, 90 + y * 0.03, y, 90 + next * 0.03, next, 90 - next * 0.03, next),
                    0xf7d154);
            y = next + 4 + i * 4;
        }
    }
}
