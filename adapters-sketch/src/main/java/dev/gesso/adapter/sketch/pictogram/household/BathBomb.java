package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.flower;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A bath bomb with swirls of colour and sugar on it. */
final class BathBomb {

    private BathBomb() {}

    static Drawing drawing() {
        return Drawing.of(BathBomb::whole, standing(1, 0.14), "bath bomb", "bath ball", "bathbomb");
    }

    private static void whole(Brushwork art) {
        Shape bomb = disc(50, 51, 48.5);
        art.ball(bomb, art.main(0xf29ac2));
        for (int i = 0; i < 2; i++) {
            Shape swirl = Contour.from(-4, 30 + i * 32)
                    .swing(30, 56 + i * 30, 64, 10 + i * 32, 106, 36 + i * 30)
                    .to(106, 46 + i * 30)
                    .swing(66, 26 + i * 30, 34, 70 + i * 28, -4, 44 + i * 30)
                    .closed();
            art.flat(both(bomb, swirl), veil(i == 0 ? 0xb6e3f0 : 0xfff0b8, 0.8));
        }
        for (int i = 0; i < 46; i++) {
            double angle = i * 2.39996;
            double reach = 45 * Math.sqrt((i + 0.5) / 46);
            art.light(
                    disc(50 + reach * StrictMath.cos(angle), 51 + reach * StrictMath.sin(angle), 0.8 + i % 3 * 0.5),
                    0.75);
        }
        art.shade(without(bomb, disc(43, 43, 52)), 0.14);
        art.gloss(28, 26, 5, 10);
        leaf(art, 52, 48, 66, 40, new Color(0x8a5fc0));
        flower(art, 50, 50, 10, new Color(0xb48ae0), new Color(0xf9d64a));
    }
}
