package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;

/** The surface of water. */
public final class Water {

    private static final int FAR = 0x8ccfe0;
    private static final int NEAR = 0x2f86b8;

    private Water() {}

    /** Three colours from the horizon to the nearest water; it takes on the colour of the sky. */
    public static int[] colours(Atmosphere air) {
        int[] sky = air.sky();
        return new int[] {
            Rgb.mix(air.lit(FAR), sky[3], air.isTwilight() ? 0.55 : 0.3),
            Rgb.mix(air.lit(Rgb.mix(FAR, NEAR, 0.55)), sky[2], air.isTwilight() ? 0.5 : 0.12),
            Rgb.mix(air.lit(NEAR), sky[0], air.isTwilight() ? 0.45 : 0.18)
        };
    }

    /** Open water over the whole width between two lines. */
    public static void surface(View view, double top, double bottom) {
        Wash.band(view, top, bottom, colours(view.air()));
        ripples(view, 0, view.width(), top, bottom);
        if (!view.air().isOvercast()) {
            glitter(view, top, bottom);
        }
    }

    /** The way of light that leads to sun or moon. */
    private static void glitter(View view, double top, double bottom) {
        Chance chance = view.chance();
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 60; i++) {
            double depth = i / 60.0;
            double spread = view.units(26 + 90 * depth);
            double x = view.lightX() + chance.between(-1, 1) * chance.between(0, 1) * spread;
            wave(
                    path,
                    x,
                    top + (depth * 0.94 + 0.01) * (bottom - top),
                    view.units(10 + 40 * depth),
                    view.units(1.6 + 4 * depth));
        }
        view.fill(path, view.air().isNight() ? 0xe3e9ff : 0xfff3cc, view.air().time() == TimeOfDay.DAY ? 0.5 : 0.75);
    }

    /** Waves of two tones, longer and farther apart towards the eye. */
    public static void ripples(View view, double left, double right, double top, double bottom) {
        Atmosphere air = view.air();
        int crest = air.isNight() ? 0xa9bbee : Rgb.mix(air.sky()[3], 0xffffff, 0.6);
        int trough = colours(air)[2];
        waves(view, left, right, top, bottom, trough, 0.34);
        waves(view, left, right, top, bottom, crest, air.isNight() ? 0.3 : 0.5);
    }

    private static void waves(View view, double left, double right, double top, double bottom, int rgb, double cover) {
        Chance chance = view.chance();
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int count = (int) ((right - left) / view.units(1000) * 52 * StrictMath.sqrt((bottom - top) / view.units(400)));
        for (int i = 0; i < count; i++) {
            double depth = (i + chance.between(0, 1)) / count;
            double y = top + depth * depth * (bottom - top) * 0.98 + view.units(3);
            wave(
                    path,
                    left + chance.between(0, 1) * (right - left),
                    y,
                    view.units(14 + 92 * depth * chance.between(0.5, 1)),
                    view.units(1.1 + 4.4 * depth));
        }
        view.fill(path, rgb, cover);
    }

    /** A flat crescent. */
    private static void wave(Path2D path, double x, double y, double half, double thick) {
        path.moveTo(x - half, y);
        path.curveTo(x - half * 0.5, y - thick * 1.5, x - half * 0.2, y + thick * 0.5, x, y - thick * 0.3);
        path.curveTo(x + half * 0.3, y - thick * 1.6, x + half * 0.6, y + thick * 0.4, x + half, y);
        path.curveTo(x + half * 0.6, y + thick * 1.2, x + half * 0.3, y - thick * 0.2, x, y + thick * 0.7);
        path.curveTo(x - half * 0.3, y + thick * 1.3, x - half * 0.6, y, x - half, y);
        path.closePath();
    }
}
