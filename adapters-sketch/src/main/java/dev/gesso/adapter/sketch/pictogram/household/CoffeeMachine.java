package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** An espresso machine that fills a cup. */
final class CoffeeMachine {

    private CoffeeMachine() {}

    static Drawing drawing() {
        return Drawing.of(
                CoffeeMachine::whole,
                standing(0.9, 0.38),
                "coffee machine",
                "coffee maker",
                "espresso machine",
                "coffeemaker");
    }

    private static void whole(Brushwork art) {
        art.soft(box(16, 30, 58, 62, 3), art.main(0xc83f3f, 0.6));
        art.soft(box(5, 6, 80, 38, 7), art.main(0xc83f3f));
        art.soft(box(10, 1, 70, 7, 3), 0xb9c4cd);
        art.flat(disc(24, 24, 9), 0xf5f7f8);
        art.stroke(disc(24, 24, 9), 0x8d99a6, 2);
        art.stroke(line(24, 24, 29, 20), 0xc83f3f, 1.4);
        for (int i = 0; i < 3; i++) {
            art.ball(disc(48 + i * 12, 24, 4), new int[] {0x7fe0b0, 0xf7cf57, 0xf5f7f8}[i]);
        }
        art.column(box(34, 42, 22, 8, 2), 0xb9c4cd);
        art.soft(box(54, 44, 30, 5, 2.5), 0x37414b);
        art.column(polygon(41, 50, 49, 50, 47, 55, 43, 55), 0x8d99a6);
        art.stroke(line(45, 55, 45, 68), 0x5b3420, 2.2);
        art.stroke(arc(57, 75, 6, 5, -90, 180), 0xf5f7f8, 2.6);
        art.column(
                Contour.from(33, 66)
                        .to(57, 66)
                        .bend(57, 86, 50, 87)
                        .to(40, 87)
                        .bend(33, 86, 33, 66)
                        .closed(),
                0xffffff);
        art.flat(oval(45, 67, 11, 2), 0x5b3420);
        art.soft(box(5, 88, 80, 12, 4), art.main(0xc83f3f, 0.8));
        art.flat(box(18, 88, 54, 3, 1), 0x37414b);
        art.light(box(10, 10, 4, 28, 2), 0.35);
    }
}
