package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;

/** Rolling land: lines of noise, each farther one paler. */
public final class Hills {

    private Hills() {}

    /**
     * The upper edge of a hill for each column.
     *
     * @param base the lowest it comes, in pixels from the top
     * @param rise the most it rises above that, in pixels
     * @param waves how many hills there are to the shorter side
     */
    public static float[] line(View view, double base, double rise, double waves, int octaves) {
        float[] line = new float[view.width()];
        float step = (float) (waves / view.units(1000));
        float place = (float) view.chance().between(0, 90);
        view.noise().row(line, place, place * 1.7f, step, octaves);
        for (int x = 0; x < line.length; x++) {
            line[x] = (float) (base - rise * line[x]);
        }
        return line;
    }

    /** Hills one behind the other up to the horizon, all of one colour that fades into the haze. */
    public static void range(View view, double horizon, int count, int rgb) {
        for (int i = 0; i < count; i++) {
            double distance = 0.78 - 0.52 * i / Math.max(1, count - 1);
            double base = horizon + view.units(12 + 24 * i);
            float[] line = line(view, base, view.units(190 - 46 * i), 1.5 + 0.5 * i, 2);
            int top = view.air().isSnowy()
                    ? Rgb.mix(Foliage.snow(view.air()), Rgb.darker(view.air().haze(), 0.12), distance)
                    : view.air().lit(rgb, distance);
            Wash.below(
                    view,
                    line,
                    base + view.units(60),
                    top,
                    Rgb.mix(top, view.air().haze(), 0.28));
        }
    }

    /** The ground in front of all hills, down to the bottom of the canvas. */
    public static float[] ground(View view, double horizon, double rise, int far, int near) {
        float[] line = line(view, horizon + rise / 2, rise, 1.3, 2);
        Wash.below(
                view,
                line,
                view.height(),
                view.air().lit(far, 0.08),
                view.lit(Rgb.mix(far, near, 0.45)),
                view.lit(near));
        return line;
    }
}
