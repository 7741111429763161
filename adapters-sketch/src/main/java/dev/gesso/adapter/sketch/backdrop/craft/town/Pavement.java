package dev.gesso.adapter.sketch.backdrop.craft.town;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;

/** Ground of stone, seen towards the horizon. */
public final class Pavement {

    private Pavement() {}

    /** Slabs with joints that run together at the horizon. */
    public static void slabs(View view, double top, int rgb) {
        ground(view, top, rgb);
        int joint = view.lit(Rgb.darker(rgb, 0.34));
        Path2D joints = new Path2D.Double();
        double middle = view.width() / 2.0;
        int count = (int) (view.breadth() / 90);
        for (int i = -3 * count; i <= 3 * count; i++) {
            joints.moveTo(middle + i * view.units(62), top);
            joints.lineTo(middle + i * view.units(240), view.height());
        }
        for (int i = 1; i < 8; i++) {
            double y = top + (view.height() - top) * i * i / 64.0;
            joints.moveTo(0, y);
            joints.lineTo(view.width(), y);
        }
        view.line(joints, view.units(1.8), joint, 0.3);
        puddles(view, top);
    }

    /** Rounded stones in rows. */
    public static void cobbles(View view, double top, int rgb) {
        ground(view, top, rgb);
        Chance chance = view.chance();
        double y = top + view.units(6);
        for (int row = 0; y < view.height(); row++) {
            double depth = (y - top) / (view.height() - top);
            double wide = view.units(16 + 46 * depth);
            Path2D stones = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (double x = (row % 2) * wide * 0.5 - wide; x < view.width(); x += wide) {
                stones.append(
                        View.disc(x + wide / 2, y + wide * 0.2, wide * chance.between(0.4, 0.47), wide * 0.2), false);
            }
            view.fill(stones, view.lit(row % 3 == 0 ? Rgb.lighter(rgb, 0.2) : Rgb.darker(rgb, 0.07)), 0.5);
            y += wide * 0.46;
        }
        puddles(view, top);
    }

    private static void ground(View view, double top, int rgb) {
        int base = view.air().isSnowy() ? Rgb.mix(rgb, 0xf4f8fc, 0.7) : rgb;
        Wash.band(
                view,
                top,
                view.height(),
                view.air().lit(Rgb.lighter(base, 0.12), 0.1),
                view.lit(base),
                view.lit(Rgb.darker(base, 0.14)));
    }

    private static void puddles(View view, double top) {
        if (!view.air().isRainy()) {
            return;
        }
        Chance chance = view.chance();
        for (int i = 0; i < view.breadth() / 240; i++) {
            double depth = chance.between(0.15, 0.9);
            double half = view.units(40 + 90 * depth);
            double y = top + depth * (view.height() - top);
            view.fillDisc(
                    chance.between(0, view.width()),
                    y,
                    half,
                    half * 0.2,
                    view.air().sky()[2],
                    0.55);
        }
    }
}
