package dev.gesso.adapter.sketch.backdrop.craft.sky;

import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;

/** A bolt with a branch, and the light around it. */
final class Lightning {

    private Lightning() {}

    static void strike(View view, double horizon) {
        Chance chance = view.chance();
        double x = view.width() * chance.between(0.14, 0.4);
        Wash.halo(view, x, horizon * 0.35, view.units(330), horizon * 0.7, 0xe8e4ff, 0.45);
        Path2D bolt = new Path2D.Double();
        bolt.moveTo(x, 0);
        double end = fork(bolt, chance, view, x, 0, horizon * 0.42);
        bolt.moveTo(end, horizon * 0.42);
        fork(bolt, chance, view, end, horizon * 0.42, horizon * 0.9);
        bolt.moveTo(end, horizon * 0.42);
        fork(bolt, chance, view, end + view.units(60), horizon * 0.46, horizon * 0.68);
        view.line(bolt, view.units(16), 0xf4eaff, 0.25);
        view.line(bolt, view.units(4.5), 0xfffbe8, 1);
    }

    private static double fork(Path2D bolt, Chance chance, View view, double from, double top, double bottom) {
        double x = from;
        for (double y = top; y < bottom - view.units(20); y += view.units(44)) {
            x += view.units(chance.between(-34, 40));
            bolt.lineTo(x, Math.min(bottom, y + view.units(44)));
        }
        return x;
    }
}
