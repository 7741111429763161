package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.flower;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A bottle of body lotion with a pump. */
final class LotionBottle {

    private LotionBottle() {}

    static Drawing drawing() {
        return Drawing.of(
                LotionBottle::whole,
                standing(0.5, 0.28),
                "lotion bottle",
                "body lotion",
                "lotion",
                "shampoo",
                "soap dispenser",
                "hand cream");
    }

    private static void whole(Brushwork art) {
        art.soft(
                Contour.from(22, 3)
                        .to(42, 3)
                        .bend(49, 4, 48, 11)
                        .to(44, 11)
                        .bend(43, 9, 36, 9)
                        .to(22, 9)
                        .closed(),
                0xf7f3ea);
        art.column(box(23, 8, 5, 11), 0xe0dacb);
        art.column(box(15, 17, 20, 10, 2), 0xf7f3ea);
        art.column(
                Contour.from(14, 26)
                        .to(36, 26)
                        .swing(48, 28, 49, 38, 49, 48)
                        .to(49, 92)
                        .bend(49, 100, 41, 100)
                        .to(9, 100)
                        .bend(1, 100, 1, 92)
                        .to(1, 48)
                        .swing(1, 38, 2, 28, 14, 26)
                        .closed(),
                art.main(0xf2a7b9));
        art.flat(box(8, 48, 34, 38, 3), 0xfffaf3);
        leaf(art, 25, 76, 15, 56, new Color(0x7fbf72));
        leaf(art, 25, 76, 36, 58, new Color(0x6aa85f));
        flower(art, 25, 64, 7, new Color(0xf58fb0), new Color(0xf9c846));
        art.light(box(5, 38, 2.6, 44, 1.3), 0.6);
    }
}
