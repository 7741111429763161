package dev.gesso.adapter.sketch.pictogram.clothing;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A striped paper cone with a pompon. */
final class PartyHat {

    private PartyHat() {}

    static Drawing drawing() {
        return Drawing.of(PartyHat::whole, standing(0.78, 0.26), "party hat", "birthday hat", "paper hat");
    }

    private static void whole(Brushwork art) {
        Shape cone = Contour.from(39, 10).to(75, 90).bend(39, 106, 3, 90).closed();
        art.column(cone, art.main(0x3fb0d8));
        for (int i = 0; i < 3; i++) {
            art.column(
                    both(
                            cone,
                            Contour.from(0, 32 + i * 24)
                                    .bend(44, 42 + i * 24, 78, 18 + i * 24)
                                    .to(78, 28 + i * 24)
                                    .bend(44, 52 + i * 24, 0, 42 + i * 24)
                                    .closed()),
                    new int[] {0xffd54f, 0xf2608a, 0xfff6e6}[i]);
        }
        for (int i = 0; i < 12; i++) {
            art.stroke(turned(line(39, 11, 39, 2), i * 30, 39, 11), i % 2 == 0 ? 0xf2608a : 0xffd54f, 3);
        }
    }
}
