package dev.gesso.adapter.sketch.pictogram.fantasy;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A toadstool that someone lives in. */
final class FairyHouse {

    private FairyHouse() {}

    static Drawing drawing() {
        return Drawing.of(
                FairyHouse::whole, standing(1, 0.8), "fairy house", "mushroom house", "toadstool house", "gnome house");
    }

    private static void whole(Brushwork art) {
        art.soft(box(66, 10, 9, 18, 1), 0xb5664c);
        art.column(turnedBody(50, 48, 24, 62, 25, 84, 30, 97, 34), 0xfbf0dc);
        art.soft(Contour.from(41, 97).to(41, 80).bend(50, 68, 59, 80).to(59, 97).closed(), 0x8a5a33);
        art.ball(disc(56, 88, 1.6), 0xe3bd62);
        for (double x : new double[] {31, 69}) {
            art.fading(disc(x, 72, 6), new Color(0xfff3a8), new Color(0xffca55));
            art.stroke(disc(x, 72, 6), 0x8a5a33, 1.6);
            art.stroke(line(x, 66, x, 78), 0x8a5a33, 1);
            art.stroke(line(x - 6, 72, x + 6, 72), 0x8a5a33, 1);
        }
        art.shade(oval(50, 54, 30, 7), 0.22);
        Shape cap = Contour.from(3, 50)
                .swing(6, -12, 94, -12, 97, 50)
                .bend(50, 66, 3, 50)
                .closed();
        art.ball(cap, art.main(0xdb3b3b));
        for (double[] spot :
                new double[][] {{26, 34, 8}, {50, 18, 8.4}, {72, 36, 9}, {48, 44, 6.5}, {14, 46, 4.4}, {88, 48, 4.4}}) {
            art.soft(both(cap, oval(spot[0], spot[1], spot[2], spot[2] * 0.8)), 0xfffaf0);
        }
        art.soft(blob(6, 99, 14, 92, 24, 95, 36, 93, 50, 97, 64, 93, 78, 95, 88, 92, 95, 99, 50, 100), 0x6cb353);
    }
}
