package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import java.awt.geom.Path2D;

/** Ways and rivers that wind from the horizon to the eye. */
public final class Ribbon {

    /** Points along each bank: at 4K a bend still has no corners. */
    private static final int STEPS = 28;

    private Ribbon() {}

    /**
     * The outline of a ribbon, which widens evenly as it comes near; places across are shares of the width.
     *
     * @param bend how far it swings to the side on its way
     */
    public static Path2D shape(View view, double top, double from, double to, double bend, double far, double near) {
        double deep = view.height() * 1.01 - top;
        Path2D path = new Path2D.Double();
        for (int i = 0; i <= 2 * STEPS + 1; i++) {
            boolean down = i <= STEPS;
            double depth = (down ? i : 2 * STEPS + 1 - i) / (double) STEPS;
            depth *= depth;
            double half = far + (near - far) * depth;
            double x = middle(from, to, bend, depth) * view.width() + (down ? -half : half);
            if (i == 0) {
                path.moveTo(x, top);
            } else {
                path.lineTo(x, top + depth * deep);
            }
        }
        path.closePath();
        return path;
    }

    /** Bends follow each other closer towards the horizon. */
    private static double middle(double from, double to, double bend, double depth) {
        return from + (to - from) * depth + bend * StrictMath.sin(5 * StrictMath.sqrt(depth)) * (1 - 0.7 * depth);
    }

    /** The colour of a trodden way, on which snow lies more thinly than beside it. */
    public static int trodden(View view, int rgb) {
        return view.air().isSnowy() ? Rgb.mix(view.lit(rgb), Foliage.snow(view.air()), 0.62) : view.lit(rgb);
    }
}
