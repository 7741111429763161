package dev.gesso.adapter.sketch.backdrop.weather;

import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Ellipse2D;

/** Flakes: many small ones, few large and soft ones. */
final class Snowfall {

    private Snowfall() {}

    static void paint(View view) {
        Chance chance = view.chance();
        int count = (int) (210 * view.breadth() * view.height() / view.units(1000) / 1000);
        for (int i = 0; i < count; i++) {
            double luck = chance.between(0, 1);
            double radius = view.units(1.6 + 5.6 * luck * luck * luck);
            double x = chance.between(0, view.width());
            double y = chance.between(0, view.height());
            double cover = luck > 0.85 ? 0.72 : chance.between(0.6, 0.95);
            view.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), 0xffffff, cover);
        }
    }
}
