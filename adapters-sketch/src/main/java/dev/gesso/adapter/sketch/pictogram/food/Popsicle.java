package dev.gesso.adapter.sketch.pictogram.food;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** An ice lolly with a bite off its corner. */
final class Popsicle {

    private Popsicle() {}

    static Drawing drawing() {
        return Drawing.of(Popsicle::whole, standing(0.48, 0.2), "popsicle", "ice lolly", "ice pop", "lolly");
    }

    private static void whole(Brushwork art) {
        art.column(box(19, 66, 10, 34, 5), 0xe3bd86);
        Shape ice = without(block(), together(disc(44, 4, 9), disc(46, 17, 6)));
        art.soft(ice, art.main(0xf2608a));
        art.soft(both(ice, middle()), 0xffc94d);
        art.soft(
                both(
                        ice,
                        Contour.from(0, 48)
                                .bend(12, 54, 24, 49)
                                .bend(36, 44, 48, 50)
                                .to(48, 80)
                                .to(0, 80)
                                .closed()),
                0x62c4a4);
        art.shade(box(16, 22, 3, 42, 1.5), 0.12);
        art.shade(box(29, 22, 3, 42, 1.5), 0.12);
        art.light(box(8, 16, 3, 34, 1.5), 0.6);
    }

    private static Shape block() {
        return Contour.from(4, 22)
                .swing(4, -6, 44, -6, 44, 22)
                .to(44, 68)
                .bend(44, 74, 38, 74)
                .to(10, 74)
                .bend(4, 74, 4, 68)
                .closed();
    }

    private static Shape middle() {
        return Contour.from(0, 26)
                .bend(12, 32, 24, 27)
                .bend(36, 22, 48, 28)
                .to(48, 50)
                .bend(36, 44, 24, 49)
                .bend(12, 54, 0, 48)
                .closed();
    }
}
