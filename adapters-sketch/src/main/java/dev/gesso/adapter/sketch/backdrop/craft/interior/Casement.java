package dev.gesso.adapter.sketch.backdrop.craft.interior;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.Puffs;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Foliage;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;

/** A window and what is seen through it at this time and in this weather. */
public final class Casement {

    private static final float[] STOPS = {0, 0.35f, 0.7f, 1};

    private Casement() {}

    /** A window with a frame, bars and a sill; the box is that of the panes. */
    public static void paint(View view, Rectangle2D panes, int frame) {
        double bar = view.units(9);
        view.lay(grown(panes, bar * 1.5), frame);
        view.within(panes, () -> outside(view, panes));
        view.layBox(panes.getCenterX() - bar / 2, panes.getY(), bar, panes.getHeight(), frame);
        view.layBox(panes.getX(), panes.getY() + panes.getHeight() * 0.42, panes.getWidth(), bar, frame);
        double out = bar * 2.8;
        view.fillBox(panes.getX() - out, panes.getMaxY() + bar * 2.2, panes.getWidth() + 2 * out, bar, 0x2a1c30, 0.12);
        view.layBox(
                panes.getX() - out,
                panes.getMaxY() + bar * 0.8,
                panes.getWidth() + 2 * out,
                bar * 1.7,
                Rgb.lighter(frame, 0.3));
    }

    private static RoundRectangle2D grown(Rectangle2D box, double by) {
        return new RoundRectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by, by, by);
    }

    /** The view out of any opening: sky, hills, a tree, and the weather. */
    public static void outside(View view, Rectangle2D box) {
        Atmosphere air = view.air();
        Color[] sky = Arrays.stream(air.sky()).mapToObj(Rgb::solid).toArray(Color[]::new);
        view.brush().setPaint(new LinearGradientPaint(0, (float) box.getY(), 0, (float) box.getMaxY(), STOPS, sky));
        view.brush().fill(box);
        light(view, box);
        int grass = air.isSnowy() ? Foliage.snow(air) : air.lit(Foliage.grass(air), 0.2);
        double size = box.getWidth();
        view.fillDisc(
                box.getX() + size * 0.2,
                box.getMaxY() + size * 0.42,
                size * 0.9,
                size * 0.72,
                Rgb.mix(grass, air.haze(), 0.4));
        view.fillDisc(box.getX() + size * 0.95, box.getMaxY() + size * 0.5, size * 0.9, size * 0.68, grass);
        tree(view, box, grass);
        precipitation(view, box);
    }

    private static void tree(View view, Rectangle2D box, int grass) {
        double x = box.getX() + box.getWidth() * view.chance().between(0.2, 0.8);
        double size = box.getWidth() * 0.13;
        Puffs puffs = new Puffs();
        for (int i = -1; i <= 1; i++) {
            puffs.add(x + i * size * 0.8, box.getMaxY() - size * (i == 0 ? 1.5 : 0.9), size);
        }
        int green = Rgb.darker(grass, view.air().isSnowy() ? 0.1 : 0.2);
        puffs.paint(view, new Puffs.Tones(Rgb.darker(green, 0.12), green, Rgb.lighter(green, 0.08), 1));
    }

    /** Sun, moon, stars and clouds, as far as they are seen. */
    private static void light(View view, Rectangle2D box) {
        double radius = box.getWidth() * 0.1;
        double x = box.getX() + box.getWidth() * 0.7;
        if (view.air().isOvercast()) {
            return;
        }
        if (view.air().isNight()) {
            stars(view, box);
            view.fillDisc(x, box.getY() + box.getHeight() * 0.24, radius, radius, 0xf8f2d6);
        } else if (view.air().isTwilight()) {
            view.fillDisc(x, box.getY() + box.getHeight() * 0.6, radius * 1.2, radius * 1.2, 0xfff3cf);
        } else {
            cloud(view, box, radius);
        }
    }

    private static void stars(View view, Rectangle2D box) {
        Chance chance = view.chance();
        for (int i = 0; i < 14; i++) {
            double size = view.units(chance.between(0.8, 2));
            double x = box.getX() + box.getWidth() * chance.between(0, 1);
            view.fillDisc(x, box.getY() + box.getHeight() * chance.between(0, 0.7), size, size, 0xfff8e4);
        }
    }

    private static void cloud(View view, Rectangle2D box, double radius) {
        double y = box.getY() + box.getHeight() * view.chance().between(0.16, 0.34);
        double x = box.getX() + box.getWidth() * 0.22;
        Puffs cloud = new Puffs().add(x, y, radius * 0.6).add(x + radius * 3.9, y, radius * 0.6);
        cloud.add(x + radius * 1.3, y - radius * 0.4, radius).add(x + radius * 2.6, y - radius * 0.4, radius);
        view.fill(cloud.outline(), 0xffffff, 0.85);
    }

    private static void precipitation(View view, Rectangle2D box) {
        Chance chance = view.chance();
        boolean snow = view.air().weather() == Weather.SNOW;
        if (!snow && !view.air().isRainy()) {
            return;
        }
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 26; i++) {
            double x = box.getX() + box.getWidth() * chance.between(0, 1.1);
            double y = box.getY() + box.getHeight() * chance.between(0, 1);
            double length = view.units(snow ? 0.1 : chance.between(10, 22));
            path.moveTo(x, y);
            path.lineTo(x - length * 0.22, y + length);
        }
        view.line(path, view.units(snow ? 5 : 1.6), 0xf2f7fc, snow ? 0.95 : 0.6);
    }

    /** Curtains on both sides of the panes, from a rail down to a line. */
    public static void curtains(View view, Rectangle2D panes, double bottom, int rgb) {
        double top = panes.getY() - view.units(34);
        double wide = panes.getWidth() * 0.28;
        double from = panes.getX() - panes.getWidth() * 0.2;
        double to = panes.getMaxX() + panes.getWidth() * 0.2;
        Drapes.hang(view, from, top, wide, bottom - top, rgb);
        Drapes.hang(view, to - wide, top, wide, bottom - top, rgb);
        view.layBox(from - view.units(12), top - view.units(5), to - from + view.units(24), view.units(9), 0xa77a50);
    }

    /** Slanting light on wall and floor from a window, when the sun is out. */
    public static void beam(View view, Rectangle2D panes) {
        if (view.air().isOvercast() || view.air().isNight()) {
            return;
        }
        double reach = view.height() * 0.97;
        double shift = panes.getWidth() * 0.55;
        Path2D beam = new Path2D.Double();
        beam.moveTo(panes.getX(), panes.getY());
        beam.lineTo(panes.getMaxX(), panes.getY());
        beam.lineTo(panes.getMaxX() + shift * 1.5, reach);
        beam.lineTo(panes.getX() + shift * 0.7, reach);
        beam.closePath();
        double strength = view.air().weather() == Weather.SUNNY ? 0.34 : 0.16;
        int rgb = view.air().isTwilight() ? 0xffc98a : 0xfff2c4;
        view.brush()
                .setPaint(new LinearGradientPaint(
                        0, (float) panes.getY(), 0, (float) reach, new float[] {0, 1}, new Color[] {
                            Rgb.veil(rgb, strength), Rgb.veil(rgb, 0.03)
                        }));
        view.brush().fill(beam);
    }
}
