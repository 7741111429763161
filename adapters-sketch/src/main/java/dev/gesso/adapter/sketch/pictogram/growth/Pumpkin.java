package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A plain pumpkin. */
final class Pumpkin {

    private Pumpkin() {}

    static Drawing drawing() {
        return Drawing.of(Pumpkin::whole, standing(1.15, 0.32), "pumpkin", "squash", "gourd");
    }

    private static void whole(Brushwork art) {
        art.soft(
                Contour.from(52, 26)
                        .swing(50, 14, 50, 8, 62, 1)
                        .to(70, 6)
                        .swing(62, 12, 62, 18, 64, 26)
                        .closed(),
                0x6a8f3c);
        art.ball(together(oval(26, 61, 25, 34), oval(89, 61, 25, 34)), art.main(0xf08a24, 0.85));
        art.ball(oval(42, 60, 24, 38), art.main(0xf08a24, 0.94));
        art.ball(oval(73, 60, 24, 38), art.main(0xf08a24, 0.94));
        art.ball(oval(57.5, 60, 19, 39.5), art.main(0xf08a24, 1.06));
        art.stroke(curve(66, 18, 80, 10, 84, 18, 78, 22, 80, 14, 92, 12), 0x6a8f3c, 1.8);
        leaf(art, 50, 22, 26, 14, new Color(0x7cb24f));
        art.gloss(50, 44, 3, 9);
    }
}
