package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.boards;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A gramophone with a brass horn. */
final class RecordPlayer {

    private RecordPlayer() {}

    static Drawing drawing() {
        return Drawing.of(
                RecordPlayer::whole, standing(0.95, 0.5), "record player", "gramophone", "phonograph", "turntable");
    }

    private static void whole(Brushwork art) {
        art.flat(oval(40, 66, 33, 6), 0x23262e);
        art.stroke(oval(40, 66, 24, 4), veil(0xffffff, 0.16), 0.8);
        art.flat(oval(40, 66, 9, 1.8), 0xd8493f);
        art.stroke(curve(80, 66, 88, 52, 76, 40, 66, 32), 0xc98f2c, 5.5);
        Shape horn = Contour.from(70, 38)
                .swing(60, 34, 44, 44, 22, 48)
                .bend(4, 30, 28, 4)
                .swing(44, 12, 62, 18, 74, 30)
                .closed();
        art.soft(horn, art.main(0xe3a93a));
        art.soft(turned(oval(23.5, 26, 13, 24), 14, 23.5, 26), art.main(0xe3a93a, 1.3));
        art.flat(turned(oval(24, 26, 9.5, 19.5), 14, 24, 26), art.main(0xe3a93a, 0.6));
        art.stroke(curve(36, 14, 52, 24, 66, 33), veil(0x6a4208, 0.4), 1.2);
        art.stroke(curve(34, 40, 50, 36, 66, 35), veil(0x6a4208, 0.4), 1.2);
        art.stroke(line(82, 64, 58, 64), 0x8d99a6, 2);
        boards(art, box(5, 69, 84, 25, 3), new Color(0x8f5230), 2);
        art.soft(box(1, 92, 92, 8, 3), 0x7a4326);
        art.soft(box(2, 67, 90, 5, 2), 0xa9653c);
        art.stroke(Contour.from(88, 82).to(93, 82).to(93, 76).open(), 0xc98f2c, 2);
    }
}
