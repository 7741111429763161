package dev.gesso.adapter.sketch.pictogram.desktop;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.wicker;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A horn of plenty that spills its fruit. */
final class Cornucopia {

    private Cornucopia() {}

    static Drawing drawing() {
        return Drawing.of(Cornucopia::whole, standing(1.6, 0.35), "cornucopia", "horn of plenty");
    }

    private static void whole(Brushwork art) {
        Shape horn = Contour.from(98, 96)
                .swing(56, 100, 6, 84, 3, 30)
                .swing(2, 8, 22, 2, 26, 16)
                .swing(14, 14, 18, 34, 30, 40)
                .swing(50, 50, 70, 26, 96, 16)
                .closed();
        wicker(art, horn, art.main(0xc08a4a), 8, 14);
        art.soft(oval(98, 56, 18, 41), art.main(0xc08a4a, 0.8));
        art.flat(oval(99, 56, 13, 34), art.main(0xc08a4a, 0.4));
        art.ball(disc(104, 40, 15), 0xe0443e);
        art.ball(disc(128, 52, 15), 0xf08a24);
        for (double[] grape :
                new double[][] {{98, 62}, {107, 58}, {103, 70}, {112, 68}, {96, 73}, {108, 78}, {102, 82}}) {
            art.ball(disc(grape[0], grape[1], 6.4), 0x7e4fa8);
        }
        art.ball(oval(136, 84, 22, 15), 0xf08a24);
        art.ball(oval(136, 84, 9, 15.5), 0xf6a04a);
        art.ball(disc(114, 90, 9), 0x8cc152);
        leaf(art, 108, 26, 124, 16, new Color(0x6cb353));
        art.stroke(line(136, 70, 138, 64), 0x6a8f3c, 3);
    }
}
