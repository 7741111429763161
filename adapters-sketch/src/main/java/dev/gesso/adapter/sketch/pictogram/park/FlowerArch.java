package dev.gesso.adapter.sketch.pictogram.park;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.flower;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** An arch of leaves and flowers to stand under. */
final class FlowerArch {

    private FlowerArch() {}

    static Drawing drawing() {
        return Drawing.of(
                FlowerArch::whole,
                standing(1, 1.75),
                "flower arch",
                "floral arch",
                "rose arch",
                "wedding arch",
                "trellis");
    }

    private static void whole(Brushwork art) {
        art.column(box(10, 44, 5, 56), 0xe8d8c0);
        art.column(box(85, 44, 5, 56), 0xe8d8c0);
        art.stroke(arc(50, 46, 38, 38, 0, 180), 0xe8d8c0, 5);
        for (int i = 0; i <= 36; i++) {
            double[] spot = along(i / 36.0);
            double side = i % 2 == 0 ? 3 : -3;
            art.ball(disc(spot[0] + side, spot[1] + side, 4.6), i % 3 == 0 ? 0x5c9a4f : 0x74b061);
        }
        for (int i = 0; i <= 20; i++) {
            double[] spot = along(i / 20.0);
            Color petals = i % 3 == 0 ? new Color(0xfff1e6) : art.main(0xf08fb0, i % 3 == 1 ? 1 : 1.25);
            flower(art, spot[0] + (i % 2 == 0 ? -2 : 2), spot[1], i % 2 == 0 ? 6 : 4.6, petals, new Color(0xf6c445));
        }
    }

    /** A point of the arch: up the left post, over the top, down the right one. */
    private static double[] along(double share) {
        if (share < 0.25) {
            return new double[] {12.5, 94 - share * 192};
        }
        if (share > 0.75) {
            return new double[] {87.5, 46 + (share - 0.75) * 192};
        }
        double angle = Math.PI * (share - 0.25) * 2;
        return new double[] {50 - 37.5 * StrictMath.cos(angle), 46 - 37.5 * StrictMath.sin(angle)};
    }
}
