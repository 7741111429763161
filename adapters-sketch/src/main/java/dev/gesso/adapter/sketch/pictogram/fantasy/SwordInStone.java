package dev.gesso.adapter.sketch.pictogram.fantasy;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A sword that waits in a stone. */
final class SwordInStone {

    private SwordInStone() {}

    static Drawing drawing() {
        return Drawing.of(
                SwordInStone::whole, standing(0.82, 0.8), "sword in stone", "sword in the stone", "excalibur");
    }

    private static void whole(Brushwork art) {
        art.glow(41, 40, 38, 0xfff3b0);
        art.column(polygon(36, 22, 46, 22, 46, 72, 36, 72), art.main(0xdde5ec));
        art.shade(polygon(41, 22, 46, 22, 46, 72, 41, 72), 0.16);
        art.soft(box(20, 19, 42, 6, 3), art.main(0xe3b04b));
        art.column(box(37.5, 6, 7, 15, 2), 0x6d3a2a);
        for (int i = 0; i < 3; i++) {
            art.stroke(line(37.6, 10 + i * 4, 44.4, 8.4 + i * 4), 0xe3b04b, 1);
        }
        art.ball(disc(41, 4.6, 4.4), art.main(0xe3b04b));
        art.ball(disc(41, 22, 3), 0xd32f3a);
        art.ball(blob(3, 98, 8, 78, 22, 66, 40, 62, 60, 66, 74, 78, 79, 98, 40, 100), 0x938d99);
        art.flat(oval(41, 67.5, 8, 2.4), 0x3b3744);
        art.column(polygon(36, 58, 46, 58, 46, 68, 36, 68), art.main(0xdde5ec));
        art.stroke(curve(46, 68, 50, 76, 47, 84), veil(0x2a1030, 0.35), 1.4);
        art.soft(blob(6, 97, 12, 86, 24, 88, 30, 96, 18, 99), 0x74ad4e);
        art.soft(blob(54, 98, 62, 90, 72, 91, 76, 98, 64, 100), 0x74ad4e);
    }
}
