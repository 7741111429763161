package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;

/** Boulders and stones. */
public final class Rocks {

    private static final int STONE = 0xa3a5ad;

    private Rocks() {}

    /** A boulder with its foot on a line; half its width in pixels. */
    public static void boulder(View view, double x, double foot, double half, double distance) {
        int rgb = view.air().lit(STONE, distance);
        Path2D rock = outline(view.chance(), x, foot, half);
        view.shade(rock, Rgb.lighter(rgb, 0.14), Rgb.darker(rgb, 0.3));
        view.within(rock, () -> {
            int light = view.air().isSnowy() ? Foliage.snow(view.air()) : Rgb.lighter(rgb, 0.28);
            view.fillDisc(
                    x - half * 0.3,
                    foot - half * 1.0,
                    half * 0.75,
                    half * 0.42,
                    light,
                    view.air().isSnowy() ? 0.95 : 0.6);
        });
    }

    private static Path2D outline(Chance chance, double x, double foot, double half) {
        double tall = half * chance.between(0.9, 1.25);
        double tip = chance.between(-0.3, 0.2) * half;
        Path2D rock = new Path2D.Double();
        rock.moveTo(x - half, foot);
        rock.curveTo(x - half * 1.1, foot - tall * 0.5, x - half * 0.7, foot - tall * 0.9, x + tip, foot - tall);
        rock.curveTo(x + half * 0.6, foot - tall * 0.95, x + half * 1.1, foot - tall * 0.4, x + half, foot);
        rock.closePath();
        return rock;
    }
}
