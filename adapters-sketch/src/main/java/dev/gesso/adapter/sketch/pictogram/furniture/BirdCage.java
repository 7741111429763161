package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A domed bird cage with a swing. */
final class BirdCage {

    private BirdCage() {}

    static Drawing drawing() {
        return Drawing.of(BirdCage::whole, standing(0.68, 0.5), "bird cage", "birdcage", "cage")
                .holding(0.2, 0.8, 0.84, BirdCage::front);
    }

    private static void whole(Brushwork art) {
        art.stroke(disc(34, 5, 3.5), 0xc9973f, 2);
        art.flat(cage(), veil(0xfff4d6, 0.4));
        art.flat(oval(34, 88, 30, 6), 0xa8762c);
        art.stroke(line(34, 10, 24, 58), 0xb0812f, 1);
        art.stroke(line(34, 10, 44, 58), 0xb0812f, 1);
        art.soft(box(21, 57, 26, 3.5, 1.7), 0xa56c3b);
        front(art);
    }

    private static void front(Brushwork art) {
        for (int i = -3; i <= 3; i++) {
            art.stroke(
                    curve(
                            34,
                            9,
                            34 + i * 7.2,
                            24 - 6 + Math.abs(i) * 3.4,
                            34 + i * 10,
                            50,
                            34 + i * 10,
                            92 - Math.abs(i)),
                    art.main(0xe3b04b, 0.9),
                    1.8);
        }
        art.stroke(Contour.from(4, 52).bend(34, 60, 64, 52).open(), art.main(0xe3b04b), 2.2);
        art.column(
                Contour.from(2, 86)
                        .bend(34, 98, 66, 86)
                        .to(65, 94)
                        .bend(34, 105, 3, 94)
                        .closed(),
                art.main(0xe3b04b));
        art.ball(disc(34, 10, 3.5), art.main(0xe3b04b));
    }

    private static Shape cage() {
        return Contour.from(34, 9)
                .swing(62, 14, 64, 40, 64, 50)
                .to(64, 88)
                .bend(34, 100, 4, 88)
                .to(4, 50)
                .swing(4, 40, 6, 14, 34, 9)
                .closed();
    }
}
