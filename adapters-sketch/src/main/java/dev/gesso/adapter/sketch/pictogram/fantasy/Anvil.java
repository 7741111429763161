package dev.gesso.adapter.sketch.pictogram.fantasy;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A blacksmith's anvil on a block. */
final class Anvil {

    private Anvil() {}

    static Drawing drawing() {
        return Drawing.of(Anvil::whole, standing(1.35, 0.55), "anvil", "blacksmith's anvil")
                .bearing(0.3, 0.95, 0.1);
    }

    private static void whole(Brushwork art) {
        art.column(box(42, 66, 58, 32, 3), 0x9a6b41);
        art.soft(oval(71, 67, 29, 6), 0xd9a86c);
        art.soft(
                Contour.from(2, 14)
                        .bend(20, 10, 40, 10)
                        .to(130, 10)
                        .to(133, 28)
                        .to(112, 34)
                        .swing(96, 38, 92, 48, 108, 60)
                        .to(114, 68)
                        .to(32, 68)
                        .to(38, 60)
                        .swing(54, 48, 50, 40, 42, 36)
                        .bend(14, 34, 2, 14)
                        .closed(),
                art.main(0x5a6470));
        art.soft(polygon(38, 8, 130, 8, 133, 15, 40, 15), art.main(0x5a6470, 1.8));
        art.soft(
                Contour.from(2, 14)
                        .bend(20, 9, 40, 10)
                        .to(41, 15)
                        .bend(20, 14, 2, 14)
                        .closed(),
                art.main(0x5a6470, 1.8));
        art.light(blob(50, 22, 80, 20, 116, 21, 84, 24), 0.25);
        art.flat(box(112, 8, 6, 3), 0x37414b);
    }
}
