package dev.gesso.adapter.sketch.backdrop.craft.town;

import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import java.awt.geom.Path2D;

/** Small flags on strings. */
public final class Bunting {

    private static final int[] FLAGS = {0xe58a7a, 0x7fb3b8, 0xf0c060, 0x9fb877, 0xc79fd0};

    private Bunting() {}

    /** Strings of flags across the picture, at a height. */
    public static void paint(View view, double top) {
        double span = view.units(520);
        for (double x = -span * view.chance().between(0, 0.6); x < view.width(); x += span) {
            string(view, x, x + span, top, span * 0.13);
        }
    }

    private static void string(View view, double from, double to, double top, double sag) {
        Path2D rope = new Path2D.Double();
        rope.moveTo(from, top);
        rope.quadTo((from + to) / 2, top + 2 * sag, to, top);
        view.line(rope, view.units(2), view.lit(0x6a5a50), 0.8);
        int count = 11;
        for (int i = 0; i < count; i++) {
            double along = (i + 0.5) / count;
            double x = from + (to - from) * along;
            double y = top + 4 * sag * along * (1 - along);
            double size = view.units(17);
            Path2D flag = new Path2D.Double();
            flag.moveTo(x - size, y);
            flag.lineTo(x + size, y);
            flag.lineTo(x, y + size * 2);
            flag.closePath();
            view.lay(flag, FLAGS[i % FLAGS.length]);
            lantern(view, x, y);
        }
    }

    private static void lantern(View view, double x, double y) {
        if (view.air().isNight()) {
            Wash.glow(view, x, y, view.units(44), 0xffd890, 0.5);
            view.fillDisc(x, y, view.units(6), view.units(7), 0xfff0c4);
        }
    }
}
