package dev.gesso.adapter.sketch.pictogram.desktop;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A stack of four books. */
final class BookStack {

    private BookStack() {}

    static Drawing drawing() {
        return Drawing.of(
                        BookStack::whole,
                        standing(1.35, 0.3),
                        "book stack",
                        "stack of books",
                        "pile of books",
                        "stacked books")
                .bearing(0.2, 0.8, 0.06);
    }

    private static void whole(Brushwork art) {
        Color[] covers = {art.main(0xd8584a), new Color(0x3f8fc4), new Color(0xf0b840), new Color(0x5faa5f)};
        double[][] places = {{14, 4, 104}, {6, 27, 116}, {16, 51, 108}, {2, 75, 130}};
        for (int i = places.length - 1; i >= 0; i--) {
            double x = places[i][0];
            double y = places[i][1];
            double width = places[i][2];
            boolean spineLeft = i % 2 == 0;
            art.soft(box(x, y, width, 25, 4), covers[i]);
            art.flat(box(spineLeft ? x + 12 : x, y + 4.5, width - 12, 16), 0xfbf2dc);
            for (int page = 0; page < 3; page++) {
                art.shade(box(spineLeft ? x + 14 : x, y + 8 + page * 4, width - 15, 0.9), 0.16);
            }
            art.light(box(spineLeft ? x + 3 : x + width - 6, y + 4, 3, 17, 1), 0.45);
        }
    }
}
