package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.Puffs;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;

/** What grows in the tropics. */
public final class Jungles {

    private Jungles() {}

    /** A roof of leaves along the upper edge of the canvas. */
    public static void canopy(View view, double depth, int leaves, double distance) {
        Chance chance = view.chance();
        Puffs puffs = new Puffs();
        for (double x = 0; x < view.width() + depth; x += depth * 0.5) {
            double edge = Math.abs(2 * x / view.width() - 1);
            puffs.add(x, depth * (-0.3 + 0.5 * edge * edge), depth * chance.between(0.5, 0.72));
        }
        puffs.paint(view, Foliage.tones(view.air(), leaves, distance));
    }

    /** A rope of leaves that hangs from above in a bow. */
    public static void vine(View view, double from, double to, double top, double sag) {
        Path2D rope = new Path2D.Double();
        rope.moveTo(from, top);
        rope.quadTo((from + to) / 2, top + 2 * sag, to, top);
        view.line(rope, view.units(4), view.lit(0x4f7a48), 1);
        for (int i = 1; i < 12; i++) {
            double along = i / 12.0;
            double x = from + (to - from) * along;
            double y = top + 4 * sag * along * (1 - along);
            double size = view.units(view.chance().between(9, 14));
            view.fill(
                    leaf(x, y, size, StrictMath.PI / 2 + (i % 2 == 0 ? 0.7 : -0.7), 0.34),
                    view.lit(i % 3 == 0 ? 0x8cbf62 : 0x68a356));
        }
    }

    /** Broad leaves that spread from one foot, as high as given. */
    public static void fan(View view, double x, double foot, double height, int rgb) {
        for (int i = 0; i < 7; i++) {
            double angle = StrictMath.PI * (-0.08 - 0.14 * i) + view.chance().between(-0.06, 0.06);
            double length = height * view.chance().between(0.78, 1);
            int tone = view.lit(i % 2 == 0 ? rgb : Rgb.darker(rgb, 0.18));
            view.fill(leaf(x, foot, length, angle, 0.2), tone);
            Path2D rib = new Path2D.Double();
            rib.moveTo(x, foot);
            rib.lineTo(x + StrictMath.cos(angle) * length * 0.86, foot + StrictMath.sin(angle) * length * 0.86);
            view.line(rib, view.units(2), Rgb.lighter(tone, 0.25), 0.6);
        }
    }

    private static Path2D leaf(double x, double y, double length, double angle, double wide) {
        double tipX = x + StrictMath.cos(angle) * length;
        double tipY = y + StrictMath.sin(angle) * length;
        double sideX = -StrictMath.sin(angle) * length * wide;
        double sideY = StrictMath.cos(angle) * length * wide;
        double bendX = x + (tipX - x) * 0.55;
        double bendY = y + (tipY - y) * 0.55;
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(x, y);
        leaf.quadTo(bendX + sideX, bendY + sideY, tipX, tipY);
        leaf.quadTo(bendX - sideX, bendY - sideY, x, y);
        leaf.closePath();
        return leaf;
    }

    /** Light that falls in through the leaves. */
    public static void rays(View view, double bottom) {
        if (view.air().isOvercast() || view.air().isNight()) {
            return;
        }
        Chance chance = view.chance();
        for (int i = 0; i < 5; i++) {
            double x = chance.between(0.1, 1) * view.width();
            double wide = view.units(chance.between(20, 60));
            Path2D ray = new Path2D.Double();
            ray.moveTo(x, 0);
            ray.lineTo(x + wide, 0);
            ray.lineTo(x + wide * 2.2 - bottom * 0.3, bottom);
            ray.lineTo(x - wide - bottom * 0.3, bottom);
            ray.closePath();
            view.brush()
                    .setPaint(
                            new GradientPaint(0, 0, Rgb.veil(0xfff6cf, 0.3), 0, (float) bottom, Rgb.veil(0xfff6cf, 0)));
            view.brush().fill(ray);
        }
    }
}
