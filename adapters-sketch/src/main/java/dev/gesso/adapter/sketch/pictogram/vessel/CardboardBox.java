package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A cardboard box with its flaps open. */
final class CardboardBox {

    private CardboardBox() {}

    static Drawing drawing() {
        return Drawing.of(CardboardBox::whole, standing(1.35, 0.4), "box", "cardboard box", "carton")
                .holding(0.18, 0.82, 0.42, CardboardBox::front);
    }

    private static void whole(Brushwork art) {
        art.soft(polygon(26, 22, 109, 22, 100, 2, 35, 2), art.main(0xd9a066, 0.88));
        art.flat(polygon(20, 36, 28, 20, 107, 20, 115, 36), art.main(0xd9a066, 0.5));
        front(art);
    }

    private static void front(Brushwork art) {
        art.soft(box(20, 34, 95, 66, 1.5), art.main(0xd9a066));
        art.flat(box(60, 34, 15, 66), art.main(0xd9a066, 0.86));
        art.shade(polygon(20, 34, 115, 34, 115, 40, 20, 48), 0.16);
        art.soft(polygon(20, 34, 28, 22, 10, 32, 1, 46), art.main(0xd9a066, 1.35));
        art.soft(polygon(115, 34, 107, 22, 125, 32, 134, 46), art.main(0xd9a066, 1.2));
        art.soft(polygon(20, 34, 115, 34, 122, 55, 13, 55), art.main(0xd9a066, 1.25));
        art.stroke(line(94, 90, 94, 80), veil(0x5a3a20, 0.5), 2);
        art.stroke(curve(90, 83, 94, 79, 98, 83), veil(0x5a3a20, 0.5), 2);
    }
}
