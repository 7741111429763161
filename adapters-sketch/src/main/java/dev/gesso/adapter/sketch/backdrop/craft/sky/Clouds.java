package dev.gesso.adapter.sketch.backdrop.craft.sky;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.Puffs;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Clouds with flat feet and round heads. */
public final class Clouds {

    private Clouds() {}

    /** As many clouds as the weather brings, between two heights, larger ones higher up. */
    public static void scatter(View view, double top, double bottom) {
        Chance chance = view.chance();
        int count =
                (int) Math.round(perBreadth(view.air().weather()) * view.breadth() / 1000 + chance.between(-0.6, 0.9));
        for (int i = 0; i < count; i++) {
            double x = (i + chance.between(0.1, 0.9)) / count * view.width();
            double high = chance.between(0.06, 0.94);
            double size = view.units(chance.between(0.7, 1.25) * (150 - 85 * high));
            paint(view, x, top + (bottom - top) * high, view.air().isOvercast() ? size * 1.3 : size);
        }
    }

    private static double perBreadth(Weather weather) {
        return switch (weather) {
            case CLEAR -> 4;
            case SUNNY -> 2.6;
            case WIND -> 6;
            case CLOUDY, SNOW -> 8;
            case RAIN, STORM -> 10;
            case FOG -> 0;
        };
    }

    /** One cloud: its middle, the height of its foot, half its width. */
    public static void paint(View view, double x, double foot, double size) {
        Puffs puffs = heap(view, x, foot, size);
        Shape clip = view.brush().getClip();
        view.brush().clip(new Rectangle2D.Double(x - 2 * size, foot - 2 * size, 4 * size, 2 * size));
        puffs.paint(view, tones(view.air()));
        view.brush().setClip(clip);
    }

    private static Puffs heap(View view, double x, double foot, double size) {
        Chance chance = view.chance();
        double flat = view.air().weather() == Weather.WIND ? 0.68 : 0.84;
        int count = 6 + chance.below(3);
        double peak = chance.between(-0.35, 0.35);
        Puffs puffs = new Puffs();
        for (int i = 0; i < count; i++) {
            double across = 2.0 * i / (count - 1) - 1;
            double tall = 1 - Math.abs(across - peak) / 1.5;
            double radius = size * (0.22 + 0.31 * tall * chance.between(0.75, 1.1)) * flat;
            puffs.add(x + across * size * 0.85, foot - radius * chance.between(0.35, 0.9), radius);
        }
        return puffs;
    }

    /** Bellies take the colour of the sky behind them, heads that of the light. */
    private static Puffs.Tones tones(Atmosphere air) {
        int[] sky = air.sky();
        int head = switch (air.time()) {
            case DAY -> air.isOvercast() ? Rgb.mix(sky[2], sky[3], 0.5) : 0xffffff;
            case SUNRISE -> Rgb.mix(sky[3], 0xfff6ec, 0.6);
            case SUNSET -> Rgb.mix(sky[3], 0xffe2c4, 0.55);
            case NIGHT -> Rgb.mix(sky[3], sky[2], 0.2);
        };
        int belly =
                air.isTwilight() ? Rgb.mix(sky[1], head, 0.42) : Rgb.mix(sky[1], head, air.isOvercast() ? 0.5 : 0.6);
        return new Puffs.Tones(belly, Rgb.mix(belly, head, 0.6), head, air.isNight() ? 0.7 : 0.96);
    }
}
