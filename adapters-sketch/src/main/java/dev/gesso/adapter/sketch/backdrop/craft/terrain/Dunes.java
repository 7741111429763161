package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;

/** Hills of sand with a sharp crest and a shaded side. */
public final class Dunes {

    private Dunes() {}

    /** Dunes side by side with their feet on a line, each as high as it may be or less. */
    public static void row(View view, double foot, double height, int rgb, double distance) {
        Chance chance = view.chance();
        int light = view.air().lit(rgb, distance);
        int shade = view.air().lit(Rgb.mix(rgb, 0x9a5a3c, 0.5), distance);
        int count = (int) Math.max(2, StrictMath.rint(view.width() / (height * 3.6)));
        float[] floor = Hills.line(view, foot + height * 0.1, height * 0.4, 1.2, 1);
        Wash.below(view, floor, view.height(), light, Rgb.mix(light, shade, 0.55));
        for (int i = 0; i < count; i++) {
            double x = (i + chance.between(0.1, 0.9)) / count * view.width();
            dune(view, x, foot + height * 0.3, height * chance.between(0.6, 1), light, shade);
        }
    }

    private static void dune(View view, double x, double foot, double height, int light, int shade) {
        double wide = height * view.chance().between(2, 2.7);
        double top = foot - height;
        Path2D dune = new Path2D.Double();
        dune.moveTo(x - wide, foot);
        dune.curveTo(x - wide * 0.5, foot - height * 0.15, x - wide * 0.2, top + height * 0.1, x, top);
        dune.curveTo(x + wide * 0.24, top + height * 0.16, x + wide * 0.5, foot - height * 0.2, x + wide, foot);
        dune.closePath();
        view.shade(dune, Rgb.lighter(light, 0.1), light);
        Path2D lee = new Path2D.Double();
        lee.moveTo(x, top);
        lee.curveTo(x + wide * 0.24, top + height * 0.16, x + wide * 0.5, foot - height * 0.2, x + wide, foot);
        lee.lineTo(x - wide * 0.12, foot);
        lee.curveTo(x + wide * 0.3, foot - height * 0.3, x - wide * 0.14, foot - height * 0.6, x, top);
        lee.closePath();
        view.brush()
                .setPaint(new GradientPaint(
                        0, (float) top, Rgb.solid(shade), 0, (float) foot, Rgb.solid(Rgb.mix(shade, light, 0.8))));
        view.brush().fill(lee);
    }
}
