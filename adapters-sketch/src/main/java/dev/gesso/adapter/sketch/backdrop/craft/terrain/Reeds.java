package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;

/** Reeds along the lower corners. */
public final class Reeds {

    private Reeds() {}

    public static void paint(View view) {
        Chance chance = view.chance();
        int green = view.lit(0x6f9a58);
        for (int i = 0; i < 26; i++) {
            double inward = view.units(chance.between(0, 190));
            double x = i % 2 == 0 ? inward : view.width() - inward;
            double tall = view.units(chance.between(50, 150)) * (1.1 - inward / view.units(240));
            double tip = x + tall * chance.between(-0.14, 0.14);
            Path2D stalk = new Path2D.Double();
            stalk.moveTo(x, view.height());
            stalk.quadTo(x, view.height() - tall * 0.6, tip, view.height() - tall);
            view.line(stalk, view.units(3.4), i % 3 == 0 ? Rgb.lighter(green, 0.18) : green, 1);
            if (i % 4 == 0) {
                view.fillDisc(tip, view.height() - tall, view.units(5), view.units(17), view.lit(0x8a5f42));
            }
        }
    }
}
