package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Grass to stand on, with what lies or blooms on it in its season. */
public final class Lawn {

    private static final int[] FLOWERS = {0xf59ab5, 0xffdf74, 0xffffff, 0xc9a6f2, 0xff9f7a};
    private static final int[] FALLEN = {0xdb7f36, 0xe8b04a, 0xc25a38};

    private Lawn() {}

    /** The ground from the horizon down: grass, or snow where it lies. */
    public static void paint(View view, double horizon) {
        Atmosphere air = view.air();
        if (air.isSnowy()) {
            Snowfield.paint(view, horizon);
            return;
        }
        int grass = Foliage.grass(air);
        Hills.ground(
                view, horizon + view.units(18), view.units(36), Rgb.mix(grass, 0xfff4b8, 0.28), Foliage.deepGrass(air));
        sunlitPatches(view, horizon, grass);
        tufts(view, horizon + view.units(36), view.height());
    }

    private static void sunlitPatches(View view, double horizon, int grass) {
        Chance chance = view.chance();
        int rgb = view.lit(Rgb.mix(grass, 0xfff6b0, 0.4));
        for (int i = 0; i < 5; i++) {
            double depth = chance.between(0.1, 0.85);
            double y = horizon + depth * (view.height() - horizon);
            Wash.halo(
                    view,
                    chance.between(0, view.width()),
                    y,
                    view.units(220 + 260 * depth),
                    view.units(22 + 70 * depth),
                    rgb,
                    0.4);
        }
    }

    /** Tufts between two lines, larger and farther apart towards the lower one. */
    public static void tufts(View view, double top, double bottom) {
        Atmosphere air = view.air();
        int grass = Foliage.grass(air);
        tufts(view, top, bottom, view.lit(Rgb.mix(grass, 0x2d7a48, 0.34)));
        tufts(view, top, bottom, view.lit(Rgb.mix(grass, 0x2d7a48, 0.5)));
        tufts(view, top, bottom, view.lit(Rgb.mix(grass, 0xfff6a8, 0.24)));
    }

    private static void tufts(View view, double top, double bottom, int rgb) {
        Chance chance = view.chance();
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int count = (int) (0.062 * view.breadth() * (bottom - top) / view.units(480));
        for (int i = 0; i < count; i++) {
            double depth = chance.between(0, 1);
            double tall = view.units(7 + 21 * depth) * chance.between(0.7, 1.2);
            tuft(path, chance, chance.between(0, view.width()), top + depth * (bottom - top), tall);
        }
        view.fill(path, rgb, 0.85);
    }

    static void tuft(Path2D path, Chance chance, double x, double foot, double tall) {
        for (int i = -1; i <= 1; i++) {
            double tip = x + i * tall * 0.42 + chance.between(-0.12, 0.12) * tall;
            double high = foot - tall * (i == 0 ? 1 : 0.74);
            double left = x + (i * 0.16 - 0.07) * tall;
            path.moveTo(left, foot);
            path.quadTo(left, foot - tall * 0.45, tip, high);
            path.quadTo(left + tall * 0.17, foot - tall * 0.4, left + tall * 0.15, foot);
            path.closePath();
        }
    }

    /** Flowers in clusters, or fallen leaves in autumn; nothing on snow. */
    public static void strew(View view, double horizon, int clusters) {
        if (view.air().isSnowy()) {
            return;
        }
        boolean autumn = view.air().season() == Season.AUTUMN;
        Chance chance = view.chance();
        int count =
                (int) Math.round(clusters * view.breadth() / 1000 * (view.air().season() == Season.SPRING ? 1.7 : 1));
        for (int i = 0; i < count; i++) {
            double depth = chance.between(0.1, 1);
            double x = chance.between(0, view.width());
            double y = horizon + view.units(40) + depth * (view.height() - horizon - view.units(50));
            cluster(
                    view,
                    x,
                    y,
                    depth,
                    autumn ? FALLEN[chance.below(FALLEN.length)] : FLOWERS[chance.below(FLOWERS.length)],
                    autumn);
        }
    }

    private static void cluster(View view, double x, double y, double depth, int rgb, boolean fallen) {
        Chance chance = view.chance();
        double size = view.units(2.4 + 5.2 * depth);
        int count = 2 + chance.below(4);
        for (int i = 0; i < count; i++) {
            double left = x + chance.between(-6, 6) * size;
            double top = y + chance.between(-2, 2) * size;
            if (fallen) {
                view.fill(new Ellipse2D.Double(left, top, size * 2.4, size * 1.1), view.lit(rgb), 0.9);
            } else {
                flower(view, left, top, size * chance.between(0.8, 1.1), view.lit(rgb));
            }
        }
    }

    /** Five petals around a heart. */
    public static void flower(View view, double x, double y, double size, int rgb) {
        Path2D petals = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 5; i++) {
            double angle = i * StrictMath.PI * 0.4 - StrictMath.PI / 2;
            double left = x + StrictMath.cos(angle) * size - size * 0.72;
            double top = y + StrictMath.sin(angle) * size - size * 0.72;
            petals.append(new Ellipse2D.Double(left, top, size * 1.44, size * 1.44), false);
        }
        view.fill(petals, rgb);
        view.fill(new Ellipse2D.Double(x - size * 0.55, y - size * 0.55, size * 1.1, size * 1.1), view.lit(0xf3b33d));
    }

    /** Blades that stand before the things, along the bottom. */
    public static void blades(View view) {
        Atmosphere air = view.air();
        if (air.isSnowy()) {
            return;
        }
        Chance chance = view.chance();
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int count = (int) (view.breadth() / 34);
        for (int i = 0; i < count; i++) {
            double x = (i + chance.between(0, 1)) / count * view.width();
            double edge = Math.abs(2 * x / view.width() - 1);
            tuft(path, chance, x, view.height() + view.units(4), view.units(chance.between(14, 26) + 52 * edge * edge));
        }
        view.fill(path, view.lit(Rgb.mix(Foliage.deepGrass(air), 0x2d6e45, 0.3)));
    }
}
