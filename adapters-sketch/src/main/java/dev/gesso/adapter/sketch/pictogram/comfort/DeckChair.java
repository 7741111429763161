package dev.gesso.adapter.sketch.pictogram.comfort;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A striped deck chair. */
final class DeckChair {

    private DeckChair() {}

    static Drawing drawing() {
        return Drawing.of(
                        DeckChair::whole,
                        standing(1.2, 0.65),
                        "deck chair",
                        "beach chair",
                        "lounge chair",
                        "sunlounger",
                        "deckchair")
                .bearing(0.36, 0.84, 0.7);
    }

    private static void whole(Brushwork art) {
        art.stroke(line(10, 4, 96, 96), 0xa9683a, 4.5);
        art.stroke(line(24, 96, 74, 40), 0xa9683a, 4.5);
        Shape seat = Contour.from(10, 4)
                .to(32, 2)
                .swing(52, 52, 76, 70, 112, 60)
                .to(116, 68)
                .swing(76, 86, 40, 60, 10, 4)
                .closed();
        art.soft(seat, art.main(0x3f9fd0));
        art.light(
                Contour.from(15, 3.6)
                        .to(21, 3)
                        .swing(44, 56, 74, 76, 114, 63)
                        .to(115, 66)
                        .swing(72, 82, 40, 60, 15, 3.6)
                        .closed(),
                0.8);
        art.light(
                Contour.from(26, 2.6)
                        .to(30, 2.2)
                        .swing(51, 50, 77, 68, 112, 60)
                        .to(112.6, 61.4)
                        .swing(75, 71, 48, 52, 26, 2.6)
                        .closed(),
                0.8);
        art.stroke(line(36, 4, 110, 97), 0xc58d55, 4.5);
        art.stroke(line(40, 97, 116, 60), 0xc58d55, 4.5);
        art.soft(turned(box(6, 0.5, 32, 6, 3), -3, 22, 4), 0xc58d55);
    }
}
