package dev.gesso.adapter.sketch.pictogram.desktop;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A cup of pencils and a ruler. */
final class PencilCup {

    private PencilCup() {}

    static Drawing drawing() {
        return Drawing.of(
                PencilCup::whole,
                standing(0.62, 0.26),
                "pencil cup",
                "pencil holder",
                "pen holder",
                "pencils",
                "coloured pencils",
                "colored pencils");
    }

    private static void whole(Brushwork art) {
        art.soft(turned(box(38, 8, 9, 60, 1), 12, 42, 60), 0xf0c860);
        pencil(art, 20, 10, -12, 0xe0443e);
        pencil(art, 30, 2, -2, 0x3f8fc4);
        pencil(art, 38, 12, 6, 0x5faa5f);
        art.flat(oval(31, 52, 25, 6), art.main(0x5c7fc0, 0.5));
        pencil(art, 26, 22, -18, 0x8d63b5);
        Shape cup = Contour.from(6, 52)
                .bend(31, 64, 56, 52)
                .to(52, 95)
                .bend(31, 103, 10, 95)
                .closed();
        art.column(cup, art.main(0x5c7fc0));
        art.stroke(curve(7, 53, 18, 57, 31, 58.5, 44, 57, 55, 53), art.main(0x5c7fc0, 1.6), 2.6);
        art.light(star(31, 78, 10, 4.4, 5), 0.85);
    }

    private static void pencil(Brushwork art, double x, double top, double lean, int color) {
        art.soft(turned(box(x - 3.5, top + 11, 7, 58), lean, x, 70), color);
        art.soft(turned(polygon(x - 3.5, top + 11, x, top, x + 3.5, top + 11), lean, x, 70), 0xf2d6a8);
        art.flat(turned(polygon(x - 1.2, top + 4, x, top, x + 1.2, top + 4), lean, x, 70), color);
    }
}
