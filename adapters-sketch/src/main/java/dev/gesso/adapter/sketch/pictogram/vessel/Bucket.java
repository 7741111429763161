package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A pail with its handle up. */
final class Bucket {

    private Bucket() {}

    static Drawing drawing() {
        return Drawing.of(Bucket::whole, standing(0.9, 0.35), "bucket", "pail")
                .holding(0.16, 0.84, 0.42, Bucket::front);
    }

    private static void whole(Brushwork art) {
        art.stroke(arc(45, 32, 37, 30, 180, 180), 0x7b8792, 3.5);
        art.flat(oval(45, 32, 41, 9), art.main(0x4aa3df, 0.5));
        front(art);
    }

    private static void front(Brushwork art) {
        Shape body = Contour.from(4, 32)
                .bend(45, 51, 86, 32)
                .to(75, 93)
                .bend(45, 107, 15, 93)
                .closed();
        art.column(body, art.main(0x4aa3df));
        art.column(
                both(
                        body,
                        Contour.from(0, 60)
                                .bend(45, 72, 90, 60)
                                .to(90, 68)
                                .bend(45, 80, 0, 68)
                                .closed()),
                art.main(0x4aa3df, 1.5));
        art.stroke(curve(4, 32, 24, 39, 45, 41, 66, 39, 86, 32), art.main(0x4aa3df, 1.6), 5);
        art.flat(disc(8, 35, 4), 0x5d6873);
        art.flat(disc(82, 35, 4), 0x5d6873);
    }
}
