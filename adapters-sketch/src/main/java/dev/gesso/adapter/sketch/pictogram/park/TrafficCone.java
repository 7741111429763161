package dev.gesso.adapter.sketch.pictogram.park;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A traffic cone. */
final class TrafficCone {

    private TrafficCone() {}

    static Drawing drawing() {
        return Drawing.of(TrafficCone::whole, standing(0.82, 0.38), "traffic cone", "road cone", "pylon");
    }

    private static void whole(Brushwork art) {
        art.soft(foot(), art.main(0xf4702a, 0.8));
        Shape cone = cone();
        art.column(cone, art.main(0xf4702a));
        art.column(
                both(
                        cone,
                        Contour.from(0, 28)
                                .bend(41, 34, 82, 28)
                                .to(82, 42)
                                .bend(41, 48, 0, 42)
                                .closed()),
                0xfdfaf4);
        art.column(
                both(
                        cone,
                        Contour.from(0, 56)
                                .bend(41, 63, 82, 56)
                                .to(82, 71)
                                .bend(41, 79, 0, 71)
                                .closed()),
                0xfdfaf4);
    }

    private static Shape foot() {
        return Contour.from(8, 86)
                .to(74, 86)
                .to(81, 97)
                .bend(81, 100, 78, 100)
                .to(4, 100)
                .bend(1, 100, 1, 97)
                .closed();
    }

    private static Shape cone() {
        return Contour.from(35, 4)
                .bend(41, -1, 47, 4)
                .to(66, 88)
                .bend(41, 97, 16, 88)
                .closed();
    }
}
