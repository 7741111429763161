package dev.gesso.adapter.sketch.backdrop.craft.town;

import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import java.awt.geom.Path2D;

/** Street lamps, lit when it is dark. */
public final class Lamps {

    private Lamps() {}

    public static void street(View view, double x, double foot, double height) {
        int iron = view.lit(0x4d5560);
        view.fillBox(x - height * 0.012, foot - height * 0.86, height * 0.024, height * 0.86, iron);
        view.fillBox(x - height * 0.03, foot - height * 0.06, height * 0.06, height * 0.06, iron);
        double y = foot - height;
        boolean dark = view.air().isNight() || view.air().isTwilight();
        if (dark) {
            Wash.glow(view, x, y + height * 0.07, height * 0.5, 0xffd890, 0.6);
        }
        Path2D glass = new Path2D.Double();
        glass.moveTo(x - height * 0.03, y + height * 0.14);
        glass.lineTo(x - height * 0.05, y + height * 0.03);
        glass.lineTo(x + height * 0.05, y + height * 0.03);
        glass.lineTo(x + height * 0.03, y + height * 0.14);
        glass.closePath();
        view.fill(glass, dark ? 0xfff0c0 : view.lit(0xf2ead0));
        view.fillDisc(x, y + height * 0.025, height * 0.06, height * 0.018, iron);
        view.fillDisc(x, y + height * 0.005, height * 0.02, height * 0.02, iron);
    }
}
