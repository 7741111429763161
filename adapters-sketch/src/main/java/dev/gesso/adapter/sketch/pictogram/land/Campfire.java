package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.flames;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A campfire in a ring of stones. */
final class Campfire {

    private Campfire() {}

    static Drawing drawing() {
        return Drawing.of(Campfire::whole, standing(1.05, 0.45), "campfire", "bonfire", "camp fire", "fire pit");
    }

    private static void whole(Brushwork art) {
        art.flat(oval(52, 88, 48, 11), veil(0xffa726, 0.35));
        art.soft(turned(box(14, 78, 78, 11, 5.5), 14, 53, 84), 0x7a4a2a);
        art.soft(turned(box(14, 78, 78, 11, 5.5), -14, 53, 84), 0x8f5c36);
        for (double[] end : new double[][] {{15, 93, -14}, {91, 93, 14}}) {
            art.soft(turned(oval(end[0], end[1], 3.4, 5.4), end[2], end[0], end[1]), 0xd9a86c);
        }
        flames(art, 20, 2, 66, 84);
        for (int i = 0; i < 7; i++) {
            art.ball(oval(9 + i * 14.5, 93 - (i == 0 || i == 6 ? 3 : 0), 8, 6.4), i % 2 == 0 ? 0x8f8a94 : 0xa49ea8);
        }
    }
}
