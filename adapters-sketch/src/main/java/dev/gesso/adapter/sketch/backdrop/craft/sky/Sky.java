package dev.gesso.adapter.sketch.backdrop.craft.sky;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.Color;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** The sky at each time and in each weather, down to a line. */
public final class Sky {

    private Sky() {}

    /** Paints all of it; what lies under the line is the colour of the horizon. */
    public static void paint(View view, double horizon) {
        Atmosphere air = view.air();
        Wash.band(view, 0, horizon, air.sky());
        Wash.band(view, horizon, view.height(), air.sky()[3]);
        if (air.isNight() && !air.isOvercast()) {
            Stars.scatter(view, horizon, 190);
            Moon.paint(view, horizon);
        } else if (air.isTwilight()) {
            lowSun(view, horizon);
        } else if (!air.isOvercast()) {
            highSun(view, horizon);
        }
        if (air.weather() == Weather.STORM) {
            Lightning.strike(view, horizon);
        }
        Clouds.scatter(view, horizon * 0.1, horizon * 0.72);
        if (!air.isNight() && !air.isOvercast()) {
            birds(view, horizon);
        }
    }

    private static void highSun(View view, double horizon) {
        double x = view.lightX();
        double y = horizon * view.chance().between(0.16, 0.3);
        double radius = view.units(46);
        Wash.glow(view, x, y, radius * 6, 0xfff3c0, 0.75);
        if (view.air().weather() == Weather.SUNNY) {
            rays(view, x, y, radius);
        }
        view.fill(disc(x, y, radius), 0xffe88f);
        view.fill(disc(x, y, radius * 0.84), 0xfff3bd);
    }

    private static void rays(View view, double x, double y, double radius) {
        double turn = view.chance().between(0, 1);
        for (int i = 0; i < 14; i++) {
            double angle = (i + turn) * StrictMath.PI / 7;
            double length = radius * (i % 2 == 0 ? 4.6 : 3.2);
            Path2D ray = new Path2D.Double();
            ray.moveTo(x, y);
            ray.lineTo(x + length * StrictMath.cos(angle - 0.07), y + length * StrictMath.sin(angle - 0.07));
            ray.lineTo(x + length * StrictMath.cos(angle + 0.07), y + length * StrictMath.sin(angle + 0.07));
            ray.closePath();
            view.brush().setPaint(fading(x, y, radius * 4.6));
            view.brush().fill(ray);
        }
    }

    private static RadialGradientPaint fading(double x, double y, double radius) {
        Point2D centre = new Point2D.Double(x, y);
        Color[] colours = {Rgb.veil(0xfff7d0, 0.7), Rgb.veil(0xfff7d0, 0)};
        return new RadialGradientPaint(centre, (float) radius, new float[] {0.2f, 1}, colours);
    }

    private static void lowSun(View view, double horizon) {
        double x = view.lightX();
        double y = horizon * view.chance().between(0.74, 0.84);
        double shine = view.air().isOvercast() ? 0.3 : 0.8;
        Wash.halo(view, x, y, view.units(620), view.units(330), 0xffe6a8, shine * 0.8);
        if (!view.air().isOvercast()) {
            view.fill(disc(x, y, view.units(64)), Rgb.mix(0xfff2c8, view.air().sky()[3], 0.25));
            view.fill(disc(x, y, view.units(54)), 0xfff6d8);
        }
    }

    private static void birds(View view, double horizon) {
        Chance chance = view.chance();
        int count = chance.below(6);
        double x = view.width() * chance.between(0.12, 0.5);
        double y = horizon * chance.between(0.3, 0.5);
        int rgb = Rgb.mix(view.air().sky()[1], 0x2c3350, 0.55);
        for (int i = 0; i < count; i++) {
            bird(view, x + view.units(chance.between(-90, 90)), y + view.units(chance.between(-45, 45)), rgb);
        }
    }

    private static void bird(View view, double x, double y, int rgb) {
        double wing = view.units(view.chance().between(8, 15));
        Path2D bird = new Path2D.Double();
        bird.moveTo(x - wing, y - wing * 0.35);
        bird.quadTo(x - wing * 0.35, y - wing * 0.55, x, y);
        bird.quadTo(x + wing * 0.35, y - wing * 0.55, x + wing, y - wing * 0.35);
        view.line(bird, view.units(2.2), rgb, 0.8);
    }

    private static Ellipse2D disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
