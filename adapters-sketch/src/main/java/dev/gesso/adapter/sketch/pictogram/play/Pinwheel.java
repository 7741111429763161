package dev.gesso.adapter.sketch.pictogram.play;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.lighter;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A paper windmill on a stick. */
final class Pinwheel {

    private Pinwheel() {}

    static Drawing drawing() {
        return Drawing.of(
                Pinwheel::whole, standing(0.68, 0.45), "pinwheel", "toy windmill", "paper windmill", "whirligig");
    }

    private static void whole(Brushwork art) {
        art.column(box(32, 34, 4, 66, 2), 0xd9a86c);
        Color[] papers = {art.main(0xe0443e), new Color(0xf0b840), new Color(0x3f8fc4), new Color(0x5faa5f)};
        for (int i = 0; i < 4; i++) {
            art.soft(turned(Contour.from(34, 34).to(34, 2).bend(52, 4, 58, 16).closed(), i * 90, 34, 34), papers[i]);
            art.soft(
                    turned(
                            Contour.from(34, 34)
                                    .to(46, 9)
                                    .bend(56, 10, 58, 16)
                                    .bend(48, 26, 34, 34)
                                    .closed(),
                            i * 90,
                            34,
                            34),
                    lighter(papers[i], 0.45));
        }
        art.ball(disc(34, 34, 4.4), 0xfff4dc);
    }
}
