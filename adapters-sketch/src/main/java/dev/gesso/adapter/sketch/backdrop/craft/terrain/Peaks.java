package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Mountains: a lit and a shaded flank each, and snow from a line upwards. */
public final class Peaks {

    /** Points along each flank: few, as rock is jagged. */
    private static final int STEPS = 14;

    private static final int ROCK = 0x7f8fae;
    /** Lit plainly, rock would be as dark as the sky behind it. */
    private static final int MOONLIT_ROCK = 0x3f4f8d;

    private Peaks() {}

    /** A range with its feet on a line; heights in pixels, distance from 0 to 1. */
    public static void range(View view, double foot, double height, double distance) {
        Chance chance = view.chance();
        int count = (int) Math.max(2, Math.round(view.width() / (height * 1.25)));
        for (int i = 0; i < count; i++) {
            double x = (i + 0.5 + chance.between(-0.3, 0.3)) / count * view.width();
            peak(view, x, foot, height * chance.between(0.66, 1), distance);
        }
    }

    /** One mountain, as wide as it is high on either side. */
    public static void peak(View view, double x, double foot, double height, double distance) {
        Atmosphere air = view.air();
        int rock = Rgb.mix(air.isNight() ? MOONLIT_ROCK : air.lit(ROCK), air.haze(), distance);
        double[] left = flank(view.chance(), x, -height * view.chance().between(0.72, 1.05));
        double[] right = flank(view.chance(), x, height * view.chance().between(0.72, 1.05));
        double[] spine = flank(view.chance(), x, height * view.chance().between(0.08, 0.26));
        int mist = Rgb.mix(rock, air.haze(), 0.62);
        slope(view, between(left, right, foot - height, height, STEPS), foot, height, rock, mist);
        slope(view, between(spine, right, foot - height, height, STEPS), foot, height, Rgb.darker(rock, 0.26), mist);
        if (height > view.units(120)) {
            snow(view, left, spine, right, foot - height, height);
        }
    }

    private static void slope(View view, Shape shape, double foot, double height, int rock, int mist) {
        view.brush()
                .setPaint(new GradientPaint(
                        0, (float) (foot - height * 0.8), Rgb.solid(rock), 0, (float) foot, Rgb.solid(mist)));
        view.brush().fill(shape);
    }

    private static void snow(View view, double[] left, double[] spine, double[] right, double top, double height) {
        Atmosphere air = view.air();
        int white = air.isNight() ? 0xd3dcf8 : air.lit(0xfcfdff);
        int shade = Rgb.mix(white, air.isNight() ? 0x6c7cc0 : air.lit(0x8fa9d2), 0.6);
        double deep = air.isSnowy() ? 0.62 : view.chance().between(0.3, 0.46);
        view.fill(cap(view.chance(), left, spine, top, height, deep), white);
        view.fill(cap(view.chance(), spine, right, top, height, deep), shade);
    }

    /** Snow between two edges that ends in a ragged hem. */
    private static Path2D cap(Chance chance, double[] left, double[] right, double top, double height, double deep) {
        int last = (int) (STEPS * deep);
        Path2D path = edge(right, top, height, last);
        int teeth = 4;
        for (int i = 1; i < teeth; i++) {
            double part = 1 - i / (double) teeth;
            double x = left[last] + (right[last] - left[last]) * part;
            double ragged = (i % 2 == 1 ? -0.07 : 0.07) * chance.between(0.6, 1.3);
            path.lineTo(x, top + height * (last / (double) STEPS + ragged));
        }
        return closed(path, left, top, height, last);
    }

    private static Path2D between(double[] left, double[] right, double top, double height, int last) {
        return closed(edge(right, top, height, last), left, top, height, last);
    }

    private static Path2D edge(double[] right, double top, double height, int last) {
        Path2D path = new Path2D.Double();
        path.moveTo(right[0], top);
        for (int i = 1; i <= last; i++) {
            path.lineTo(right[i], top + height * i / STEPS);
        }
        return path;
    }

    private static Path2D closed(Path2D path, double[] left, double top, double height, int last) {
        for (int i = last; i > 0; i--) {
            path.lineTo(left[i], top + height * i / STEPS);
        }
        path.closePath();
        return path;
    }

    /** The places across of an edge that runs down from the summit and wavers more the lower it comes. */
    private static double[] flank(Chance chance, double x, double spread) {
        double[] places = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            double down = i / (double) STEPS;
            double waver = i == 0 ? 0 : chance.between(-0.055, 0.055) * (0.35 + down);
            places[i] = x + spread * (0.2 * down + 0.8 * down * down * 0.4 + 0.48 * down) + Math.abs(spread) * waver;
        }
        return places;
    }
}
