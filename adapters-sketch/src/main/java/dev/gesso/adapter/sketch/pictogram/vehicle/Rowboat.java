package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.boards;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A rowing boat with an oar. */
final class Rowboat {

    private Rowboat() {}

    static Drawing drawing() {
        return Drawing.of(
                        Rowboat::whole,
                        new Stature(2.3, 0.5, Place.AFLOAT),
                        "rowboat",
                        "rowing boat",
                        "wooden boat",
                        "dinghy",
                        "gondola")
                .holding(0.2, 0.8, 0.56, Rowboat::front);
    }

    private static void whole(Brushwork art) {
        art.flat(Contour.from(4, 22).bend(115, 52, 226, 16).bend(115, 74, 4, 22).closed(), art.main(0xb5633a, 0.5));
        art.soft(box(64, 38, 22, 8, 2), art.main(0xb5633a, 0.8));
        art.soft(box(142, 36, 22, 8, 2), art.main(0xb5633a, 0.8));
        front(art);
    }

    private static void front(Brushwork art) {
        Shape hull = Contour.from(2, 20)
                .bend(115, 74, 228, 14)
                .bend(218, 70, 186, 99)
                .to(48, 99)
                .bend(14, 76, 2, 20)
                .closed();
        boards(art, hull, art.main(0xb5633a), 5);
        art.stroke(Contour.from(4, 21).bend(115, 74, 226, 15).open(), art.main(0xb5633a, 1.7), 6);
        art.stroke(line(96, 6, 152, 80), 0xd9a86c, 4.5);
        art.soft(turned(oval(157, 86, 5.5, 12.5), -37, 157, 86), 0xd9a86c);
        art.ball(disc(124, 46, 4), 0x5d6873);
    }
}
