package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.boards;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.wheel;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A wooden cart with one pair of wheels. */
final class Cart {

    private Cart() {}

    static Drawing drawing() {
        return Drawing.of(Cart::whole, standing(1.6, 0.65), "cart", "wooden cart", "wagon", "hay cart", "handcart")
                .holding(0.24, 0.92, 0.42, Cart::front);
    }

    private static void whole(Brushwork art) {
        art.stroke(line(46, 62, 4, 82), 0x8a5a33, 5);
        art.stroke(line(4, 80, 4, 97), 0x8a5a33, 4);
        art.flat(polygon(36, 30, 46, 20, 148, 20, 156, 30), art.main(0xb5763f, 0.5));
        front(art);
    }

    private static void front(Brushwork art) {
        boards(art, polygon(34, 28, 158, 28, 150, 66, 42, 66), art.main(0xb5763f), 3);
        for (double x : new double[] {48, 94, 138}) {
            art.soft(box(x, 25, 7, 42, 2), art.main(0xb5763f, 0.75));
        }
        art.soft(box(31, 25, 129, 6, 3), art.main(0xb5763f, 1.3));
        wheel(art, 98, 68, 31, new Color(0x9a6b41));
    }
}
