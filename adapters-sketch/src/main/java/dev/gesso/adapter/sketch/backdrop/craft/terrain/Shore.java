package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Where the sea runs out on the sand. */
public final class Shore {

    private static final int SAND = 0xf2dcae;
    private static final int WET = 0xd3b489;

    private Shore() {}

    /** Sand from a line down, with foam and wet sand at its edge. */
    public static void paint(View view, double top) {
        float[] line = Hills.line(view, top + view.units(20), view.units(58), 1.1, 1);
        moved(line, -view.units(26));
        Wash.below(view, line, view.height(), Rgb.mix(Water.colours(view.air())[0], view.lit(0xffffff), 0.35));
        moved(line, view.units(13));
        Wash.below(view, line, view.height(), view.lit(0xfdfdf8));
        moved(line, view.units(9));
        Wash.below(view, line, view.height(), view.lit(WET));
        moved(line, view.units(22));
        Wash.below(view, line, view.height(), view.lit(SAND), view.lit(Rgb.mix(SAND, 0xb98a58, 0.42)));
        grains(view, top + view.units(50));
    }

    private static void moved(float[] line, double by) {
        for (int x = 0; x < line.length; x++) {
            line[x] += (float) by;
        }
    }

    private static void grains(View view, double top) {
        Chance chance = view.chance();
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 0.2 * view.breadth(); i++) {
            double size = view.units(chance.between(0.8, 2.6));
            path.append(
                    new Ellipse2D.Double(
                            chance.between(0, view.width()), chance.between(top, view.height()), size * 1.6, size),
                    false);
        }
        view.fill(path, view.lit(0x9c7346), 0.4);
    }
}
