package dev.gesso.adapter.sketch.pictogram.fantasy;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A knight's quartered shield. */
final class KnightShield {

    private KnightShield() {}

    static Drawing drawing() {
        return Drawing.of(
                KnightShield::whole,
                standing(0.84, 0.45),
                "knight shield",
                "knight's shield",
                "coat of arms",
                "heraldic shield");
    }

    private static void whole(Brushwork art) {
        Shape rim = shape(1);
        Shape field = shape(0.86);
        art.soft(rim, 0xc9a03c);
        art.soft(field, art.main(0x3566b8));
        art.soft(both(field, box(42, 0, 42, 46)), 0xf6f1e4);
        art.soft(both(field, box(0, 46, 42, 54)), 0xf6f1e4);
        art.flat(star(25, 29, 10, 4.2, 5), 0xf6d163);
        art.flat(star(58, 66, 10, 4.2, 5), 0xf6d163);
        art.soft(polygon(50, 34, 50, 22, 55, 27, 60, 19, 65, 27, 70, 22, 70, 34), art.main(0xc62836));
        art.light(both(field, polygon(0, 0, 30, 0, 12, 90, 0, 90)), 0.2);
        art.shade(both(field, polygon(66, 0, 90, 0, 90, 100, 40, 100)), 0.12);
        art.ball(disc(42, 47, 6), 0xe3bd62);
    }

    private static Shape shape(double share) {
        double left = 42 - 40 * share;
        double right = 42 + 40 * share;
        double top = 48 - 46 * share;
        double tip = 48 + 51 * share;
        return Contour.from(left, top + 4)
                .bend(26, top + 6, 42, top)
                .bend(58, top + 6, right, top + 4)
                .swing(right + 2, 56, 66, 82, 42, tip)
                .swing(18, 82, left - 2, 56, left, top + 4)
                .closed();
    }
}
