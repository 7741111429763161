package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.Puffs;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;

/** Trees and bushes: each is given the middle of its foot, its height in pixels and its distance from 0 to 1. */
public final class Trees {

    private static final int BARK = 0x7a5a42;
    private static final int PINE = 0x3f7a5c;

    private Trees() {}

    /** A tree of leaves, bare in winter. */
    public static void broadleaf(View view, double x, double foot, double height, double distance) {
        trunk(view, x, foot, height, distance);
        if (view.air().season() == Season.WINTER) {
            Branches.paint(
                    view, x, foot - height * 0.4, height * 0.55, view.air().lit(BARK, distance));
            return;
        }
        Chance chance = view.chance();
        int leaves = Foliage.leaves(view.air(), chance);
        Puffs crown = new Puffs().add(x, foot - height * 0.7, height * 0.25);
        for (int i = 0; i < 7; i++) {
            double angle = i * StrictMath.PI * 2 / 7 + chance.between(-0.3, 0.3);
            double radius = height * chance.between(0.13, 0.19);
            crown.add(
                    x + StrictMath.cos(angle) * height * 0.2,
                    foot - height * 0.68 + StrictMath.sin(angle) * height * 0.17,
                    radius);
        }
        crown.paint(view, Foliage.tones(view.air(), leaves, distance));
    }

    private static void trunk(View view, double x, double foot, double height, double distance) {
        double half = height * 0.035;
        Path2D trunk = new Path2D.Double();
        trunk.moveTo(x - half * 1.9, foot);
        trunk.quadTo(x - half, foot - height * 0.08, x - half * 0.8, foot - height * 0.55);
        trunk.lineTo(x + half * 0.8, foot - height * 0.55);
        trunk.quadTo(x + half, foot - height * 0.08, x + half * 1.9, foot);
        trunk.closePath();
        view.fill(trunk, view.air().lit(BARK, distance));
    }

    /** A fir in tiers, with snow on each where snow lies. */
    public static void pine(View view, double x, double foot, double height, double distance) {
        Atmosphere air = view.air();
        trunk(view, x, foot, height * 0.5, distance);
        int green = Rgb.mix(PINE, 0x5b8f5a, view.chance().between(0, 0.6));
        for (int tier = 0; tier < 4; tier++) {
            double low = foot - height * (0.1 + 0.2 * tier);
            double half = height * (0.235 - 0.045 * tier);
            view.fill(
                    tier(x, low, half, height * 0.34),
                    air.lit(Rgb.mix(Rgb.darker(green, 0.3), green, tier / 3.0), distance));
            Path2D lit = tier(x - half * 0.12, low - height * 0.045, half * 0.62, height * 0.27);
            int top = air.isSnowy()
                    ? Rgb.mix(Foliage.snow(air), air.haze(), distance * 0.8)
                    : air.lit(Rgb.lighter(green, 0.13), distance);
            view.fill(lit, top, air.isSnowy() ? 0.95 : 0.7);
        }
    }

    /** A skirt of boughs with a scalloped hem. */
    private static Path2D tier(double x, double low, double half, double tall) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, low - tall);
        path.quadTo(x - half * 0.35, low - tall * 0.35, x - half, low);
        path.quadTo(x - half * 0.66, low + tall * 0.1, x - half * 0.4, low);
        path.quadTo(x, low + tall * 0.16, x + half * 0.4, low);
        path.quadTo(x + half * 0.66, low + tall * 0.1, x + half, low);
        path.quadTo(x + half * 0.35, low - tall * 0.35, x, low - tall);
        path.closePath();
        return path;
    }

    /** A bush; its height is that of its top. */
    public static void bush(View view, double x, double foot, double height, double distance) {
        Chance chance = view.chance();
        Puffs bush = new Puffs();
        for (int i = -2; i <= 2; i++) {
            double radius = height * (0.52 - 0.09 * Math.abs(i)) * chance.between(0.85, 1.1);
            bush.add(x + i * height * 0.42, foot - radius * 0.75, radius);
        }
        int leaves = view.air().season() == Season.WINTER ? 0x8a8f78 : Foliage.leaves(view.air(), chance);
        bush.paint(view, Foliage.tones(view.air(), leaves, distance));
    }

    /** A palm that leans by a share of its height. */
    public static void palm(View view, double x, double foot, double height, double lean) {
        double topX = x + lean * height;
        double topY = foot - height * 0.82;
        Path2D trunk = new Path2D.Double();
        trunk.moveTo(x - height * 0.04, foot);
        trunk.quadTo(x + lean * height * 0.2, foot - height * 0.5, topX - height * 0.015, topY);
        trunk.lineTo(topX + height * 0.015, topY);
        trunk.quadTo(x + lean * height * 0.2 + height * 0.06, foot - height * 0.5, x + height * 0.04, foot);
        trunk.closePath();
        view.shade(trunk, view.lit(0xb08a5c), view.lit(0x8a6844));
        for (int i = 0; i < 9; i++) {
            double angle = StrictMath.PI * (1.16 - 0.165 * i) + view.chance().between(-0.08, 0.08);
            frond(
                    view,
                    topX,
                    topY,
                    height * view.chance().between(0.36, 0.46),
                    angle,
                    i % 2 == 0 ? 0x4f9a58 : 0x73b35a);
        }
        view.fill(
                new java.awt.geom.Ellipse2D.Double(
                        topX - height * 0.03, topY - height * 0.01, height * 0.06, height * 0.06),
                view.lit(0x7d5a3a));
    }

    private static void frond(View view, double x, double y, double length, double angle, int rgb) {
        double endX = x + StrictMath.cos(angle) * length;
        double endY = y - StrictMath.sin(angle) * length * 0.55 + length * 0.3;
        double bendX = x + StrictMath.cos(angle) * length * 0.5;
        double bendY = y - StrictMath.sin(angle) * length * 0.6 - length * 0.24;
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(x, y);
        leaf.quadTo(bendX, bendY - length * 0.1, endX, endY);
        leaf.quadTo(bendX, bendY + length * 0.18, x, y);
        leaf.closePath();
        view.fill(leaf, view.lit(rgb));
    }
}
