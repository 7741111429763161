package dev.gesso.adapter.sketch.backdrop.craft.sky;

import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Stars: many small ones, few large ones, some with rays. */
public final class Stars {

    private static final int[] COLOURS = {0xfff8e4, 0xffffff, 0xdfe8ff};

    private Stars() {}

    /** Scatters stars down to a line; {@code density} is how many a square of the shorter side would hold. */
    public static void scatter(View view, double bottom, int density) {
        Chance chance = view.chance();
        double area = view.width() * bottom / (view.units(1000) * view.units(1000));
        int count = (int) Math.min(2000, density * area);
        for (int i = 0; i < count; i++) {
            double x = chance.between(0, view.width());
            double y = bottom * chance.between(0, 1) * chance.between(0.55, 1);
            double luck = chance.between(0, 1);
            double size = view.units(0.8 + 2.4 * luck * luck * luck * luck);
            int rgb = COLOURS[chance.below(COLOURS.length)];
            view.fill(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size), rgb, chance.between(0.4, 1));
            if (luck > 0.975) {
                view.fill(sparkle(x, y, size * 3.4), rgb, 0.9);
            }
        }
    }

    private static Path2D sparkle(double x, double y, double size) {
        Path2D star = new Path2D.Double();
        star.moveTo(x, y - size);
        star.quadTo(x, y, x + size, y);
        star.quadTo(x, y, x, y + size);
        star.quadTo(x, y, x - size, y);
        star.quadTo(x, y, x, y - size);
        return star;
    }
}
