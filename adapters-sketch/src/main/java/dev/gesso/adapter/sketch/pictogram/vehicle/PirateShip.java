package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.boards;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A pirate ship under black sails. */
final class PirateShip {

    private PirateShip() {}

    static Drawing drawing() {
        return Drawing.of(
                        PirateShip::whole,
                        new Stature(1.15, 1.8, Place.AFLOAT),
                        "pirate ship",
                        "galleon",
                        "sailing ship",
                        "tall ship",
                        "old ship")
                .holding(0.2, 0.75, 0.7, PirateShip::front);
    }

    private static void whole(Brushwork art) {
        for (double[] mast : new double[][] {{34, 14}, {64, 4}}) {
            art.column(box(mast[0] - 1.5, mast[1], 3, 70), 0x8a5a33);
        }
        art.stroke(line(96, 66, 113, 52), 0x8a5a33, 3);
        sail(art, 34, 20, 20, 22);
        sail(art, 34, 44, 24, 22);
        sail(art, 64, 17, 22, 22);
        sail(art, 64, 41, 27, 26);
        art.light(together(disc(70, 51, 6), box(67, 54, 6, 6, 2)), 0.95);
        art.flat(disc(67.8, 51, 1.7), 0x23262e);
        art.flat(disc(72.2, 51, 1.7), 0x23262e);
        art.stroke(line(62, 58, 78, 65), 0xf4f1ea, 2);
        art.stroke(line(78, 58, 62, 65), 0xf4f1ea, 2);
        art.soft(Contour.from(65, 4).bend(74, 0, 84, 4).bend(74, 8, 65, 11).closed(), art.main(0x2b2f38));
        art.soft(polygon(113, 50, 96, 62, 80, 30), art.main(0x2b2f38, 1.6));
        front(art);
    }

    private static void sail(Brushwork art, double x, double y, double half, double height) {
        Shape cloth = Contour.from(x - half * 0.8, y)
                .to(x + half * 0.8, y)
                .bend(x + half * 1.3, y + height * 0.6, x + half, y + height)
                .bend(x, y + height * 0.8, x - half, y + height)
                .bend(x - half * 0.6, y + height * 0.5, x - half * 0.8, y)
                .closed();
        art.soft(cloth, art.main(0x2b2f38, 1.25));
        art.stroke(line(x - half * 0.9, y, x + half * 0.9, y), 0x9a6b41, 2);
    }

    private static void front(Brushwork art) {
        Shape hull = Contour.from(2, 56)
                .to(26, 58)
                .to(28, 72)
                .to(78, 72)
                .to(82, 64)
                .to(106, 62)
                .bend(100, 92, 84, 98)
                .to(28, 98)
                .bend(8, 90, 2, 56)
                .closed();
        boards(art, hull, new Color(0x9a5f35), 6);
        art.stroke(
                Contour.from(2, 56)
                        .to(26, 58)
                        .to(28, 72)
                        .to(78, 72)
                        .to(82, 64)
                        .to(106, 62)
                        .open(),
                0xe3b04b,
                2.6);
        for (int i = 0; i < 4; i++) {
            art.soft(box(30 + i * 13, 79, 7, 7, 1), 0x3b2418);
            art.ball(disc(33.5 + i * 13, 82.5, 2.4), 0x5d6873);
        }
        art.fading(box(8, 64, 9, 8, 1), new Color(0xffe680), new Color(0xf7b733));
    }
}
