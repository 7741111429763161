package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import java.awt.geom.Path2D;

/** Fences of wood. */
public final class Fences {

    private Fences() {}

    /** White pickets side by side along a line. */
    public static void pickets(View view, double foot, double height, double distance) {
        int rgb = view.air().lit(0xf6f1e6, distance);
        double step = height * 0.3;
        for (double rail : new double[] {0.32, 0.7}) {
            view.fillBox(0, foot - height * rail, view.width(), height * 0.09, Rgb.darker(rgb, 0.12));
        }
        Path2D pickets = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (double x = step * 0.3; x < view.width(); x += step) {
            pickets.moveTo(x, foot);
            pickets.lineTo(x, foot - height * 0.86);
            pickets.lineTo(x + step * 0.3, foot - height);
            pickets.lineTo(x + step * 0.6, foot - height * 0.86);
            pickets.lineTo(x + step * 0.6, foot);
            pickets.closePath();
        }
        view.fill(pickets, rgb);
    }

    /** Posts with two rails along a line. */
    public static void rails(View view, double foot, double height, double distance) {
        int rgb = view.air().lit(0xa57f5a, distance);
        double step = height * 1.9;
        for (double rail : new double[] {0.4, 0.78}) {
            view.fillBox(0, foot - height * rail, view.width(), height * 0.13, rgb);
        }
        for (double x = view.chance().between(0, step); x < view.width(); x += step) {
            view.fillBox(x, foot - height, height * 0.17, height, Rgb.darker(rgb, 0.14));
        }
    }
}
