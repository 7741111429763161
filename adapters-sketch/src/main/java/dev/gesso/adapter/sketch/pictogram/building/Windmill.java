package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.behind;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A windmill with four sails. */
final class Windmill {

    private Windmill() {}

    static Drawing drawing() {
        return Drawing.of(Windmill::whole, behind(0.86, 1.8), "windmill", "mill");
    }

    private static void whole(Brushwork art) {
        art.column(polygon(30, 40, 56, 40, 64, 97, 22, 97), art.main(0xf3e6cd));
        art.column(Contour.from(27, 42).swing(28, 24, 58, 24, 59, 42).closed(), 0xb5533c);
        art.soft(Contour.from(37, 97).to(37, 86).bend(43, 78, 49, 86).to(49, 97).closed(), 0x7a4a2a);
        for (double y : new double[] {52, 68}) {
            art.soft(box(38.5, y, 9, 9, 1.5), 0x7a4a2a);
            art.fading(box(40, y + 1.5, 6, 6, 1), new Color(0x8fd3f7), new Color(0xcdeefb));
        }
        for (int i = 0; i < 4; i++) {
            art.stroke(turned(line(43, 38, 43, -1.5), i * 90 + 22, 43, 38), 0x7a4a2a, 2.2);
            art.flat(turned(box(44, 1, 9, 28), i * 90 + 22, 43, 38), 0xfffaf0);
            for (int bar = 0; bar < 5; bar++) {
                art.stroke(turned(line(44, 4 + bar * 6, 53, 4 + bar * 6), i * 90 + 22, 43, 38), 0xc9a87c, 0.9);
            }
            art.stroke(turned(line(48.5, 1, 48.5, 29), i * 90 + 22, 43, 38), 0xc9a87c, 0.9);
        }
        art.ball(disc(43, 38, 4), 0x8a5a33);
        art.soft(blob(14, 98, 28, 93, 43, 95, 58, 93, 72, 98, 43, 101), 0x7cb24f);
    }
}
