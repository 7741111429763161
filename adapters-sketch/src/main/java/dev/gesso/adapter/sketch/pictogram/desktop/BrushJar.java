package dev.gesso.adapter.sketch.pictogram.desktop;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A glass jar of paint brushes. */
final class BrushJar {

    private BrushJar() {}

    static Drawing drawing() {
        return Drawing.of(
                BrushJar::whole,
                standing(0.66, 0.28),
                "paintbrush jar",
                "brush jar",
                "jar of brushes",
                "paint brushes",
                "paintbrushes");
    }

    private static void whole(Brushwork art) {
        brush(art, 24, 4, -14, 0xe0443e);
        brush(art, 33, 1, 2, 0x3f8fc4);
        brush(art, 44, 8, 16, 0xf6b21b);
        Shape jar = together(turnedBody(33, 56, 22, 62, 25, 92, 25, 97, 22), oval(33, 97, 22, 2.6));
        art.flat(jar, veil(0xbfe0ea, 0.6));
        art.flat(both(jar, box(0, 72, 66, 30)), veil(art.main(0x6fa8dc).getRGB(), 0.6));
        art.stroke(oval(33, 56, 22, 4), veil(0xeaf7fb, 0.95), 2.6);
        art.light(box(12, 66, 3, 24, 1.5), 0.7);
        art.light(box(18, 66, 2, 14, 1), 0.5);
    }

    private static void brush(Brushwork art, double x, double top, double lean, int paint) {
        art.column(turned(box(x - 2, top + 30, 4, 90 - top - 30, 2), lean, x, 88), 0xb5763f);
        art.column(turned(box(x - 3.4, top + 20, 6.8, 12, 1), lean, x, 88), 0xc9d1d6);
        art.soft(
                turned(
                        Contour.from(x - 3.4, top + 20)
                                .swing(x - 6, top + 12, x - 1, top + 6, x, top)
                                .swing(x + 1, top + 6, x + 6, top + 12, x + 3.4, top + 20)
                                .closed(),
                        lean,
                        x,
                        88),
                paint);
    }
}
