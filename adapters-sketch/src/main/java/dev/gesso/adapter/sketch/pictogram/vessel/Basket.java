package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.moved;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.wicker;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A round wicker basket with a handle. */
final class Basket {

    private Basket() {}

    static Drawing drawing() {
        return Drawing.of(Basket::whole, standing(1.1, 0.45), "basket", "wicker basket", "picnic basket")
                .holding(0.12, 0.88, 0.58, Basket::front);
    }

    private static void whole(Brushwork art) {
        Shape handle = arc(55, 50, 44, 46, 180, 180);
        art.stroke(handle, art.main(0xb9803f, 0.62), 7);
        art.stroke(handle, art.main(0xb9803f, 1.2), 3.5);
        art.flat(oval(55, 50, 50, 9), art.main(0xb9803f, 0.4));
        front(art);
    }

    private static void front(Brushwork art) {
        Shape body = Contour.from(5, 50)
                .bend(55, 69, 105, 50)
                .swing(104, 70, 98, 100, 84, 100)
                .to(26, 100)
                .swing(12, 100, 6, 70, 5, 50)
                .closed();
        wicker(art, body, art.main(0xb9803f), 7, 15);
        art.shade(
                Contour.from(8, 72)
                        .bend(14, 94, 30, 97)
                        .to(84, 97)
                        .bend(97, 92, 102, 68)
                        .bend(106, 90, 86, 100)
                        .to(26, 100)
                        .bend(10, 98, 8, 72)
                        .closed(),
                0.2);
        Shape rim = curve(4, 50, 28, 57.5, 55, 60, 82, 57.5, 106, 50);
        art.stroke(rim, art.main(0xb9803f, 0.7), 8);
        art.stroke(moved(rim, 0, -1), art.main(0xb9803f, 1.3), 4.5);
    }
}
