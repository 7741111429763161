package dev.gesso.adapter.sketch.pictogram.play;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.darker;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A bunch of balloons on strings. */
final class BalloonBunch {

    private BalloonBunch() {}

    static Drawing drawing() {
        return Drawing.of(
                BalloonBunch::whole,
                new Stature(0.72, 0.9, Place.AIR),
                "balloon bunch",
                "bunch of balloons",
                "balloons bouquet");
    }

    private static void whole(Brushwork art) {
        double[][] balloons = {{18, 28}, {54, 26}, {36, 16}, {24, 42}, {48, 44}};
        Color[] colors = {
            new Color(0x3f8fc4), new Color(0x5faa5f), art.main(0xe0443e), new Color(0xf0b840), new Color(0x8d63b5)
        };
        for (int i = 0; i < balloons.length; i++) {
            double x = balloons[i][0];
            double y = balloons[i][1];
            art.stroke(curve(x, y + 17, (x + 36) / 2 + 2, 68, 36, 84, 37, 99), veil(0x5d6873, 0.7), 0.8);
        }
        for (int i = 0; i < balloons.length; i++) {
            double x = balloons[i][0];
            double y = balloons[i][1];
            art.soft(polygon(x - 3, y + 19, x, y + 15, x + 3, y + 19), darker(colors[i], 0.15));
            art.ball(oval(x, y, 14, 16), colors[i]);
            art.gloss(x - 5, y - 6, 2, 4.4);
        }
        art.ball(disc(36.5, 84, 1.8), 0xe0443e);
    }
}
