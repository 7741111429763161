package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;

/** What grows and lies on the bottom of the sea. */
public final class Reef {

    private static final int[] CORALS = {0xf08a78, 0xf3a9b8, 0xf2bd6a, 0xb596dc, 0x7fc4b8};

    private Reef() {}

    /** A coral of branches with round ends. */
    public static void coral(View view, double x, double foot, double height) {
        Chance chance = view.chance();
        int rgb = view.lit(CORALS[chance.below(CORALS.length)]);
        Path2D coral = new Path2D.Double();
        for (int i = -2; i <= 2; i++) {
            double tip = x + i * height * 0.3 + chance.between(-0.05, 0.05) * height;
            double high = foot - height * (1 - 0.16 * Math.abs(i)) * chance.between(0.8, 1);
            coral.moveTo(x, foot);
            coral.quadTo(x + i * height * 0.06, foot - height * 0.5, tip, high);
        }
        view.line(coral, height * 0.15, rgb, 1);
        view.line(coral, height * 0.05, Rgb.lighter(rgb, 0.3), 0.7);
    }

    /** Ribbons of weed that sway. */
    public static void weed(View view, double x, double foot, double height, int rgb) {
        Chance chance = view.chance();
        for (int i = 0; i < 4; i++) {
            double left = x + (i - 1.5) * height * 0.09;
            double sway = height * chance.between(0.07, 0.13) * (i % 2 == 0 ? 1 : -1);
            double tall = height * chance.between(0.6, 1);
            Path2D ribbon = new Path2D.Double();
            ribbon.moveTo(left - height * 0.025, foot);
            ribbon.curveTo(
                    left + sway * 2,
                    foot - tall * 0.35,
                    left - sway * 2.4,
                    foot - tall * 0.65,
                    left + sway,
                    foot - tall);
            ribbon.curveTo(
                    left - sway * 1.4,
                    foot - tall * 0.6,
                    left + sway * 2.9,
                    foot - tall * 0.3,
                    left + height * 0.03,
                    foot);
            ribbon.closePath();
            view.fill(ribbon, view.lit(Rgb.mix(rgb, 0x9fd07a, 0.14 * i)));
        }
    }

    /** Bubbles that rise. */
    public static void bubbles(View view, double bottom) {
        Chance chance = view.chance();
        int columns = (int) (4 * view.breadth() / 1000);
        for (int i = 0; i < columns * 8; i++) {
            double x = (Math.floorDiv(i, 8) + chance.between(0.35, 0.65)) / columns * view.width();
            double y = chance.between(0.05, 1) * bottom;
            double size = view.units(chance.between(3, 10));
            view.fillDisc(x, y, size, size, 0xffffff, 0.14);
            view.line(View.disc(x, y, size, size), view.units(1.4), 0xf2fbff, 0.5);
            view.fillDisc(x - size * 0.35, y - size * 0.35, size * 0.22, size * 0.22, 0xffffff, 0.8);
        }
    }
}
