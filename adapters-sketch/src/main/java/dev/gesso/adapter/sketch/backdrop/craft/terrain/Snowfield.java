package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Ellipse2D;

/** Ground under snow: drifts with blue shadows, and glints. */
public final class Snowfield {

    private Snowfield() {}

    public static void paint(View view, double horizon) {
        Atmosphere air = view.air();
        int snow = Foliage.snow(air);
        int shadow = Rgb.mix(snow, air.isNight() ? 0x4a5ca8 : 0x8fb2d8, air.isNight() ? 0.55 : 0.42);
        for (int drift = 0; drift < 3; drift++) {
            double base = horizon + view.units(30) + drift * (view.height() - horizon) * 0.3;
            float[] line = Hills.line(view, base, view.units(44 + 16 * drift), 1.1, 2);
            int top = Rgb.mix(snow, air.haze(), 0.24 - 0.12 * drift);
            Wash.below(view, line, view.height(), top, Rgb.mix(top, shadow, 0.5), shadow);
        }
        glints(view, horizon, snow);
    }

    private static void glints(View view, double horizon, int snow) {
        Chance chance = view.chance();
        for (int i = 0; i < view.breadth() / 14; i++) {
            double x = chance.between(0, view.width());
            double y = chance.between(horizon + view.units(50), view.height());
            double size = view.units(chance.between(1.2, 3));
            view.fill(new Ellipse2D.Double(x, y, size, size), Rgb.lighter(snow, 0.8), 0.8);
        }
    }
}
