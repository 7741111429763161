package dev.gesso.adapter.sketch.backdrop.weather;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.raster.Chance;

/** Long, soft banks of fog, thinner in the middle where the things stand. */
final class FogBanks {

    private FogBanks() {}

    static void paint(View view) {
        Chance chance = view.chance();
        int rgb = Rgb.lighter(view.air().haze(), view.air().isNight() ? 0.12 : 0.3);
        int count = (int) (4 + 3 * view.breadth() / 1000);
        for (int i = 0; i < count; i++) {
            double y = view.height() * (0.34 + 0.62 * (i + chance.between(0, 1)) / count);
            double x = chance.between(-0.1, 1.1) * view.width();
            Wash.halo(view, x, y, view.units(chance.between(420, 760)), view.units(chance.between(40, 85)), rgb, 0.5);
        }
    }
}
