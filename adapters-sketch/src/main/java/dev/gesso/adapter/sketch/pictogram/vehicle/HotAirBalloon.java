package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.moved;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.wicker;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A hot-air balloon with coloured gores. */
final class HotAirBalloon {

    private HotAirBalloon() {}

    static Drawing drawing() {
        return Drawing.of(
                        HotAirBalloon::whole,
                        new Stature(0.74, 1.9, Place.AIR),
                        "hot-air balloon",
                        "hot air balloon",
                        "balloon ride")
                .holding(0.42, 0.58, 0.92, HotAirBalloon::front);
    }

    private static void whole(Brushwork art) {
        for (double x : new double[] {30, 35, 39, 44}) {
            art.stroke(line(x, 70, 31.5 + (x - 30) * 0.8, 86), 0x6d4528, 0.8);
        }
        Shape envelope = envelope();
        art.flat(envelope, art.main(0xe2504a));
        double[] reach = {1.5, 0.86, 0.3};
        for (int i = 0; i < reach.length; i++) {
            art.flat(both(envelope, gores(reach[i])), i == 1 ? new Color(0xffd54f) : art.main(0xe2504a));
        }
        art.flat(
                both(
                        envelope,
                        Contour.from(0, 34)
                                .bend(37, 46, 74, 34)
                                .to(74, 43)
                                .bend(37, 55, 0, 43)
                                .closed()),
                0x3f8fd0);
        art.light(both(envelope, blob(14, 30, 16, 12, 28, 6, 26, 20, 22, 36)), 0.35);
        art.shade(without(envelope, moved(oval(34, 34, 36, 44), -5, -3)), 0.15);
        art.soft(box(29, 71, 16, 3, 1), art.main(0xe2504a, 0.7));
        art.flat(box(30, 83, 14, 4), 0x5b3a20);
        front(art);
    }

    /** The gores in the middle, up to a share of the half width. */
    private static Shape gores(double reach) {
        double bulge = 44.2 * reach;
        double foot = 8 * reach;
        return Contour.from(37, 0)
                .swing(37 + bulge, 2, 37 + bulge, 40, 37 + foot, 74)
                .to(37 - foot, 74)
                .swing(37 - bulge, 40, 37 - bulge, 2, 37, 0)
                .closed();
    }

    private static void front(Brushwork art) {
        wicker(
                art,
                Contour.from(29.5, 86)
                        .to(44.5, 86)
                        .to(43, 98)
                        .bend(37, 101, 31, 98)
                        .closed(),
                new Color(0xc08a4a),
                4,
                5);
        art.soft(box(28.5, 84.5, 17, 3, 1.5), 0x8a5a33);
    }

    private static Shape envelope() {
        return Contour.from(37, 1)
                .swing(84, 1, 84, 40, 45, 73)
                .to(29, 73)
                .swing(-10, 40, -10, 1, 37, 1)
                .closed();
    }
}
