package dev.gesso.adapter.sketch.backdrop.craft.sky;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import java.awt.Color;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;

/** Worlds seen from space. */
public final class Planets {

    private static final int[] WORLDS = {0xe0a070, 0x7fb0d8, 0xc98fb4, 0x8fc4a0, 0xd8c48a};

    private Planets() {}

    /** A banded world, lit from the upper left, perhaps with a ring. */
    public static void paint(View view, double x, double y, double radius, boolean ringed) {
        int rgb = WORLDS[view.chance().below(WORLDS.length)];
        Wash.glow(view, x, y, radius * 1.6, Rgb.lighter(rgb, 0.2), 0.3);
        int dust = Rgb.lighter(rgb, 0.5);
        if (ringed) {
            ring(view, x, y, radius, dust, 0);
        }
        Ellipse2D globe = View.disc(x, y, radius, radius);
        view.fill(globe, rgb);
        view.within(globe, () -> bands(view, x, y, radius, rgb));
        view.brush()
                .setPaint(new RadialGradientPaint(
                        new Point2D.Double(x - radius * 0.45, y - radius * 0.5),
                        (float) (radius * 1.75),
                        new float[] {0, 0.5f, 1},
                        new Color[] {Rgb.veil(0xffffff, 0.24), Rgb.veil(0x14102e, 0.06), Rgb.veil(0x0a0820, 0.86)}));
        view.brush().fill(globe);
        if (ringed) {
            ring(view, x, y, radius, dust, 180);
        }
    }

    private static void bands(View view, double x, double y, double radius, int rgb) {
        for (int i = -3; i <= 3; i++) {
            double thick = radius * view.chance().between(0.05, 0.16);
            int tone = i % 2 == 0 ? Rgb.lighter(rgb, 0.25) : Rgb.darker(rgb, 0.2);
            view.fillDisc(x, y + i * radius * 0.27, radius * 1.2, thick, tone, 0.4);
        }
    }

    /** One half of it from an angle on: the world stands before the far half and behind the near one. */
    private static void ring(View view, double x, double y, double radius, int rgb, double angle) {
        for (int i = 0; i < 3; i++) {
            double across = radius * (1.5 + 0.22 * i);
            Arc2D arc =
                    new Arc2D.Double(x - across, y - across * 0.24, 2 * across, across * 0.48, angle, 180, Arc2D.OPEN);
            AffineTransform tilt = AffineTransform.getRotateInstance(-0.3, x, y);
            view.line(tilt.createTransformedShape(arc), radius * (0.09 - 0.02 * i), rgb, 0.8 - 0.2 * i);
        }
    }
}
