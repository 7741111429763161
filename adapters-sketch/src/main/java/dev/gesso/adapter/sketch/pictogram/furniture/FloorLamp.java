package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A standing lamp that glows. */
final class FloorLamp {

    private FloorLamp() {}

    static Drawing drawing() {
        return Drawing.of(
                FloorLamp::whole,
                standing(0.5, 0.95),
                "lamp",
                "floor lamp",
                "standing lamp",
                "table lamp",
                "reading lamp");
    }

    private static void whole(Brushwork art) {
        art.soft(blob(10, 97, 25, 92, 40, 97, 40, 99.5, 10, 99.5), 0x6d5443);
        art.column(box(23.2, 30, 3.6, 66), 0x8a6d52);
        art.stroke(line(34, 34, 34, 46), 0xd9b46a, 0.8);
        art.ball(disc(34, 47, 1.6), 0xd9b46a);
        art.glow(25, 40, 25, 0xffe9a0);
        art.flat(oval(25, 34, 22, 5), 0xfff0b3);
        art.ball(disc(25, 33, 6), 0xfffbe0);
        Shape shade = Contour.from(14, 3)
                .bend(25, 0, 36, 3)
                .to(49, 33)
                .bend(25, 41, 1, 33)
                .closed();
        art.column(shade, art.main(0xf2c46d));
        art.flat(both(shade, oval(25, 30, 17, 22)), veil(0xfffbe0, 0.45));
        art.stroke(curve(1.5, 33, 13, 36.2, 25, 37, 37, 36.2, 48.5, 33), art.main(0xf2c46d, 0.8), 1.6);
        art.stroke(curve(14, 3.4, 25, 5, 36, 3.4), art.main(0xf2c46d, 0.8), 1.2);
    }
}
