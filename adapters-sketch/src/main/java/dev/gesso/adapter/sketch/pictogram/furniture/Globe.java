package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A globe on a stand, the Atlantic in front. */
final class Globe {

    private Globe() {}

    static Drawing drawing() {
        return Drawing.of(Globe::whole, standing(0.78, 0.45), "desk globe", "globe on a stand", "school globe");
    }

    private static void whole(Brushwork art) {
        art.soft(blob(16, 97, 26, 91, 39, 89, 52, 91, 62, 97, 58, 100, 20, 100), 0x8a5a33);
        art.column(box(35, 78, 8, 14), 0xa56c3b);
        Shape meridian = turned(arc(39, 41, 37, 39, -80, 200), 20, 39, 41);
        art.stroke(meridian, 0xc9973f, 4.5);
        Shape sea = disc(38, 41, 33);
        art.ball(sea, art.main(0x3f9fe0));
        Shape land = together(
                blob(14, 22, 26, 14, 36, 18, 32, 26, 24, 30, 22, 36, 14, 34),
                blob(24, 42, 34, 42, 38, 52, 32, 60, 28, 70, 24, 62, 22, 52),
                blob(48, 16, 58, 18, 64, 30, 56, 32, 48, 26),
                blob(48, 36, 60, 34, 70, 42, 66, 54, 58, 64, 54, 52, 46, 46));
        art.soft(both(sea, land), 0x6cbb56);
        art.shade(without(sea, oval(31, 34, 36, 35)), 0.16);
        art.gloss(20, 26, 3, 7);
        art.ball(disc(26, 5.5, 3), 0xe3bd62);
    }
}
