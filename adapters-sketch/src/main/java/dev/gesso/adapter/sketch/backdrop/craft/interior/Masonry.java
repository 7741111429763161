package dev.gesso.adapter.sketch.backdrop.craft.interior;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Walls, windows and pillars of stone. */
public final class Masonry {

    private Masonry() {}

    /** Courses of stones on a wall, a few of them darker or lighter. */
    public static void courses(View view, double floor) {
        Chance chance = view.chance();
        double tall = view.units(52);
        Path2D joints = new Path2D.Double();
        int row = 0;
        for (double y = 0; y < floor; y += tall) {
            joints.moveTo(0, y);
            joints.lineTo(view.width(), y);
            for (double x = (row % 2) * tall; x < view.width(); x += tall * 2) {
                joints.moveTo(x, y);
                joints.lineTo(x, Math.min(floor, y + tall));
                if (chance.below(5) == 0) {
                    view.fillBox(
                            x,
                            y,
                            tall * 2,
                            Math.min(tall, floor - y),
                            chance.below(2) == 0 ? 0x2c2438 : 0xffffff,
                            0.08);
                }
            }
            row++;
        }
        view.line(joints, view.units(2.4), view.lit(0x7a7078), 0.4);
    }

    /** A window that ends in a round arch; its foot, width and height. */
    public static void archedWindow(View view, double x, double foot, double width, double height) {
        view.lay(arch(x, foot + view.units(10), width * 1.2, height + width * 0.16), 0xd9d0c4);
        Path2D panes = arch(x, foot, width, height);
        view.within(panes, () -> Casement.outside(view, panes.getBounds2D()));
        int lead = view.lit(0x5d5560);
        view.fillBox(x - view.units(3), foot - height, view.units(6), height, lead);
        for (int i = 1; i < 4; i++) {
            view.fillBox(x - width / 2, foot - height * 0.22 * i, width, view.units(5), lead);
        }
        Casement.beam(view, panes.getBounds2D());
    }

    private static Path2D arch(double x, double foot, double width, double height) {
        double half = width / 2;
        double spring = foot - height + half * 1.2;
        Path2D arch = new Path2D.Double();
        arch.moveTo(x - half, foot);
        arch.lineTo(x - half, spring);
        arch.curveTo(x - half, spring - half * 0.8, x - half * 0.5, foot - height, x, foot - height);
        arch.curveTo(x + half * 0.5, foot - height, x + half, spring - half * 0.8, x + half, spring);
        arch.lineTo(x + half, foot);
        arch.closePath();
        return arch;
    }

    /** A round pillar from the ceiling to its foot. */
    public static void pillar(View view, double x, double foot, double width) {
        Rectangle2D shaft = View.box(x - width / 2, 0, width, foot);
        view.brush()
                .setPaint(new LinearGradientPaint(
                        (float) shaft.getX(), 0, (float) shaft.getMaxX(), 0, new float[] {0, 0.35f, 1}, new Color[] {
                            Rgb.solid(view.lit(0xb5aca6)), Rgb.solid(view.lit(0xd8d0c8)), Rgb.solid(view.lit(0x8f8688))
                        }));
        view.brush().fill(shaft);
        view.layBox(x - width * 0.68, foot - width * 0.4, width * 1.36, width * 0.4, 0xbfb6ae);
        view.layBox(x - width * 0.68, 0, width * 1.36, width * 0.5, 0xbfb6ae);
    }

    /** A burning torch. */
    public static void torch(View view, double x, double y) {
        Wash.glow(
                view,
                x,
                y - view.units(20),
                view.units(view.air().isNight() ? 210 : 110),
                0xffc66a,
                view.air().isNight() ? 0.8 : 0.45);
        view.layBox(x - view.units(5), y, view.units(10), view.units(56), 0x6f4c33);
        for (int i = 0; i < 2; i++) {
            double size = view.units(34 - 14 * i);
            Path2D flame = new Path2D.Double();
            flame.moveTo(x, y - size * 1.4);
            flame.curveTo(x + size * 0.7, y - size * 0.4, x + size * 0.4, y + size * 0.2, x, y + size * 0.2);
            flame.curveTo(x - size * 0.4, y + size * 0.2, x - size * 0.6, y - size * 0.5, x, y - size * 1.4);
            flame.closePath();
            view.fill(flame, i == 0 ? 0xf59a3c : 0xffe48a);
        }
    }
}
