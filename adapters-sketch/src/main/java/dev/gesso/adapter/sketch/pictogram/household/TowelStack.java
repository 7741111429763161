package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.darker;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.lighter;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.flower;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A stack of folded towels with a sprig. */
final class TowelStack {

    private TowelStack() {}

    static Drawing drawing() {
        return Drawing.of(
                        TowelStack::whole,
                        standing(1.3, 0.25),
                        "towel stack",
                        "towel",
                        "towels",
                        "folded towels",
                        "bath towel")
                .bearing(0.15, 0.85, 0.16);
    }

    private static void whole(Brushwork art) {
        for (int i = 2; i >= 0; i--) {
            double y = 12 + i * 29;
            double inset = 6 - i * 2.5;
            Color cloth = i == 1 ? new Color(0xfff6ea) : art.main(0x6fb7c9, i == 0 ? 1.25 : 1);
            art.fading(box(inset + 1, y, 128 - 2 * inset, 30, 14), lighter(cloth, 0.25), darker(cloth, 0.15));
            art.stroke(
                    Contour.from(112 - inset, y + 7)
                            .to(18 + inset, y + 7)
                            .bend(9 + inset, y + 15, 18 + inset, y + 23)
                            .to(112 - inset, y + 23)
                            .open(),
                    veil(0x2a1030, 0.16),
                    1.8);
            art.flat(box(88 - inset, y + 1, 8, 28), veil(0xffffff, 0.35));
        }
        leaf(art, 62, 13, 38, 3, new Color(0x6cb353));
        leaf(art, 62, 13, 84, 1, new Color(0x86c46a));
        flower(art, 63, 10, 9, new Color(0xffb3cf), new Color(0xf9c846));
    }
}
