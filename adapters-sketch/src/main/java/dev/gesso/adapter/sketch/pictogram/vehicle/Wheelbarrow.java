package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A garden wheelbarrow. */
final class Wheelbarrow {

    private Wheelbarrow() {}

    static Drawing drawing() {
        return Drawing.of(Wheelbarrow::whole, standing(1.6, 0.42), "wheelbarrow", "barrow")
                .holding(0.34, 0.82, 0.36, Wheelbarrow::front);
    }

    private static void whole(Brushwork art) {
        art.stroke(Contour.from(4, 34).to(40, 50).to(126, 78).open(), 0x8a5a33, 6);
        art.stroke(Contour.from(54, 56).to(46, 96).to(64, 96).open(), 0x5d6873, 5);
        art.flat(polygon(34, 24, 48, 14, 136, 10, 148, 20), art.main(0x3fa364, 0.45));
        front(art);
    }

    private static void front(Brushwork art) {
        art.soft(
                Contour.from(30, 24)
                        .to(152, 16)
                        .bend(134, 56, 116, 66)
                        .to(64, 66)
                        .bend(42, 58, 30, 24)
                        .closed(),
                art.main(0x3fa364));
        art.stroke(line(31, 23, 151, 16), art.main(0x3fa364, 1.5), 5);
        art.stroke(line(126, 78, 106, 60), 0x5d6873, 5);
        art.flat(disc(126, 78, 21), 0x37414b);
        art.ball(disc(126, 78, 12), 0xc9d1d6);
        art.flat(disc(126, 78, 3), 0x5d6873);
    }
}
