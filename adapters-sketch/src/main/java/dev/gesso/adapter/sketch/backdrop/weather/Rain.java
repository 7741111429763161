package dev.gesso.adapter.sketch.backdrop.weather;

import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Slanted streaks, fine ones far off and strong ones near, and rings where drops hit the ground. */
final class Rain {

    /** Brighter than the air behind it, or rain would not be seen. */
    private static final int RGB = 0xe4eef8;
    /** Sideways for each pixel down: a light wind from the right. */
    private static final double SLANT = 0.22;

    private Rain() {}

    /** As many drops to a square of the shorter side. */
    static void paint(View view, int density) {
        double squares = view.breadth() * view.height() / view.units(1000) / 1000;
        int count = (int) (density * squares);
        view.fill(streaks(view, count, 20, 1.1), RGB, 0.34);
        view.fill(streaks(view, count / 2, 44, 2.1), RGB, 0.42);
        rings(view, count / 6);
    }

    private static Path2D streaks(View view, int count, double length, double thick) {
        Chance chance = view.chance();
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < count; i++) {
            double x = chance.between(0, view.width() * 1.1);
            double y = chance.between(-0.05, 1) * view.height();
            double tall = view.units(length) * chance.between(0.7, 1.3);
            path.moveTo(x, y);
            path.lineTo(x - tall * SLANT, y + tall);
            path.lineTo(x - tall * SLANT + view.units(thick), y + tall * 0.97);
            path.closePath();
        }
        return path;
    }

    private static void rings(View view, int count) {
        Chance chance = view.chance();
        for (int i = 0; i < count; i++) {
            double depth = chance.between(0, 1);
            double x = chance.between(0, view.width());
            double y = view.height() * (0.74 + 0.25 * depth);
            double half = view.units(6 + 9 * depth);
            view.line(new Ellipse2D.Double(x - half, y - half * 0.3, 2 * half, half * 0.6), view.units(1.4), RGB, 0.4);
        }
    }
}
