package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A cigar-shaped airship with its gondola. */
final class Airship {

    private Airship() {}

    static Drawing drawing() {
        return Drawing.of(
                Airship::whole, new Stature(2.1, 1.5, Place.AIR), "airship", "zeppelin", "blimp", "dirigible");
    }

    private static void whole(Brushwork art) {
        art.soft(polygon(6, 8, 34, 12, 46, 36, 12, 36), art.main(0xd95f4b, 0.85));
        art.soft(polygon(6, 74, 34, 70, 46, 46, 12, 46), art.main(0xd95f4b, 0.7));
        Shape hull = hull();
        art.fading(hull, new Color(0xfdf6e6), new Color(0xcdb58f));
        art.fading(
                both(
                        hull,
                        Contour.from(0, 30)
                                .bend(110, 22, 210, 34)
                                .to(210, 50)
                                .bend(110, 62, 0, 52)
                                .closed()),
                art.main(0xd95f4b, 1.2),
                art.main(0xd95f4b, 0.85));
        for (int i = 0; i < 3; i++) {
            art.stroke(both(hull, line(60 + i * 44, 0, 60 + i * 44, 80)), veil(0x8a7350, 0.3), 1.4);
        }
        art.soft(polygon(2, 38, 34, 36, 40, 41, 34, 46, 2, 44), art.main(0xd95f4b));
        art.soft(gondola(), 0x8a5a33);
        for (int i = 0; i < 4; i++) {
            art.fading(box(90 + i * 14, 81, 9, 8, 2), new Color(0xbfe8f5), new Color(0x7cc4e0));
        }
        art.soft(oval(74, 88, 3, 11), 0x6d7a86);
        art.light(blob(60, 18, 100, 6, 150, 12, 110, 14, 70, 24), 0.6);
    }

    private static Shape hull() {
        return Contour.from(10, 41)
                .swing(40, -10, 160, -10, 208, 41)
                .swing(160, 90, 40, 90, 10, 41)
                .closed();
    }

    private static Shape gondola() {
        return Contour.from(80, 76)
                .to(150, 76)
                .bend(148, 97, 132, 98)
                .to(96, 98)
                .bend(82, 97, 80, 76)
                .closed();
    }
}
