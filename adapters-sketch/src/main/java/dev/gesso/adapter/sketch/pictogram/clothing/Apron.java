package dev.gesso.adapter.sketch.pictogram.clothing;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A kitchen apron with a pocket. */
final class Apron {

    private Apron() {}

    static Drawing drawing() {
        return Drawing.of(Apron::whole, standing(0.72, 0.5), "apron", "pinafore");
    }

    private static void whole(Brushwork art) {
        art.stroke(arc(36, 16, 11, 14, 180, 180), art.main(0x4a9fd8, 0.75), 3.4);
        art.stroke(curve(8, 46, 2, 50, 1.8, 62), art.main(0x4a9fd8, 0.75), 3);
        art.stroke(curve(64, 46, 70, 50, 70.2, 62), art.main(0x4a9fd8, 0.75), 3);
        art.soft(cloth(), art.main(0x4a9fd8));
        art.light(box(22, 18, 28, 2.4), 0.5);
        Shape pocket = pocket();
        art.soft(pocket, art.main(0x4a9fd8, 0.82));
        art.light(box(20, 58, 32, 3), 0.55);
        art.flat(
                Contour.from(36, 79)
                        .swing(26, 70, 29, 64, 36, 69)
                        .swing(43, 64, 46, 70, 36, 79)
                        .closed(),
                0xfff1ec);
    }

    private static Shape cloth() {
        return Contour.from(22, 14)
                .to(50, 14)
                .swing(52, 34, 58, 42, 66, 44)
                .to(68, 92)
                .bend(68, 99, 60, 99)
                .to(12, 99)
                .bend(4, 99, 4, 92)
                .to(6, 44)
                .swing(14, 42, 20, 34, 22, 14)
                .closed();
    }

    private static Shape pocket() {
        return Contour.from(20, 58)
                .to(52, 58)
                .to(52, 76)
                .bend(50, 84, 42, 84)
                .to(30, 84)
                .bend(22, 84, 20, 76)
                .closed();
    }
}
