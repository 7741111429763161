package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.grain;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.flower;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** An old sewing machine with a strip of cloth. */
final class SewingMachine {

    private SewingMachine() {}

    static Drawing drawing() {
        return Drawing.of(SewingMachine::whole, standing(1.3, 0.38), "sewing machine");
    }

    private static void whole(Brushwork art) {
        art.soft(box(62, 2, 8, 12, 2), 0xe0607e);
        art.soft(box(60, 12, 12, 4, 1), 0xd9b46a);
        art.soft(arm(), art.main(0x2f3a48));
        art.stroke(
                Contour.from(30, 22)
                        .to(98, 22)
                        .bend(106, 22, 106, 34)
                        .to(106, 76)
                        .open(),
                0xd9b46a,
                1.6);
        flower(art, 62, 32, 8, new Color(0xd9b46a), new Color(0xf2d98f));
        art.ball(disc(118, 34, 12), 0xb9c4cd);
        art.flat(disc(118, 34, 5), 0x5d6873);
        art.soft(box(26, 56, 6, 14, 1), 0xb9c4cd);
        art.stroke(line(29, 70, 29, 82), 0xdfe5e9, 1.6);
        art.stroke(curve(64, 12, 46, 8, 30, 24, 29, 70), 0xe0607e, 0.9);
        art.soft(polygon(2, 80, 70, 80, 74, 87, 4, 87), 0x7fc0e6);
        for (int i = 0; i < 6; i++) {
            art.stroke(line(6 + i * 4, 83.5, 8 + i * 4, 83.5), 0xe0607e, 1.2);
        }
        art.soft(box(4, 86, 124, 14, 3), 0xa9683a);
        grain(art, 8, 87, 116, 12);
    }

    private static Shape arm() {
        return Contour.from(16, 28)
                .bend(16, 14, 30, 14)
                .to(102, 14)
                .bend(114, 14, 114, 28)
                .to(114, 86)
                .to(84, 86)
                .to(84, 50)
                .bend(82, 44, 74, 44)
                .to(40, 44)
                .to(38, 58)
                .to(20, 58)
                .closed();
    }
}
