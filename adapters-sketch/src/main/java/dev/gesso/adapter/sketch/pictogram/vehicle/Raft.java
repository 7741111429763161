package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A raft of logs with a patched sail. */
final class Raft {

    private Raft() {}

    static Drawing drawing() {
        return Drawing.of(Raft::whole, new Stature(1.2, 1.1, Place.AFLOAT), "raft", "log raft")
                .bearing(0.08, 0.46, 0.82);
    }

    private static void whole(Brushwork art) {
        art.column(box(66, 4, 5, 80), 0x8a5a33);
        art.soft(Contour.from(71, 8).bend(112, 30, 108, 66).bend(92, 60, 71, 66).closed(), art.main(0xf4e6c6));
        art.soft(turned(box(82, 42, 12, 12, 1), 10, 88, 48), 0xd8584a);
        art.soft(Contour.from(66, 3).bend(56, 4, 48, 10).bend(58, 12, 66, 13).closed(), 0xd8433c);
        for (int i = 0; i < 6; i++) {
            art.column(box(4 + i * 18.8, 80, 18, 16, 7), 0xa9764a);
        }
        art.soft(box(1, 84, 118, 4, 2), 0xe3cf9f);
        art.soft(box(1, 91, 118, 4, 2), 0xe3cf9f);
        art.stroke(curve(2, 98, 22, 96, 42, 98.5, 62, 96, 82, 98.5, 100, 96, 118, 98), veil(0xdff3fb, 0.9), 2.4);
    }
}
