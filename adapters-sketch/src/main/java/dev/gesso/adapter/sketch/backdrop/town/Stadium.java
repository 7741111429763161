package dev.gesso.adapter.sketch.backdrop.town;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.util.Set;

/** A pitch before the stands of a stadium. */
public final class Stadium implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.56, 0.93);

    @Override
    public String id() {
        return "stadium";
    }

    @Override
    public Set<String> words() {
        return Set.of("arena", "football field", "soccer field", "pitch", "sports field", "football pitch", "olympics");
    }

    @Override
    public Ground ground() {
        return GROUND;
    }

    @Override
    public void paint(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            double horizon = GROUND.horizon() * view.height();
            Sky.paint(view, horizon);
            stands(view, horizon);
            Wash.band(
                    view,
                    horizon,
                    view.height(),
                    view.air().lit(0x9ccb72, 0.16),
                    view.lit(0x7db562),
                    view.lit(0x5f9c55));
            if (atmosphere.isNight()) {
                Wash.halo(
                        view,
                        view.width() * 0.5,
                        view.height() * 0.82,
                        view.width() * 0.8,
                        view.height() * 0.36,
                        0xbfe0a0,
                        0.6);
            }
            pitch(view, horizon);
        }
    }

    private static void stands(View view, double horizon) {
        Chance chance = view.chance();
        double top = horizon - Math.min(view.units(260), horizon * 0.5);
        view.shade(
                View.box(0, top, view.width(), horizon - top),
                view.air().lit(0xb7bfcb, 0.3),
                view.air().lit(0x98a2b4, 0.2));
        int[] shirts = {0xd98a80, 0x8fa9cc, 0xe6cf92, 0xf0ece2, 0x9dbb95};
        double step = view.units(15);
        for (int tone = 0; tone < shirts.length; tone++) {
            Path2D crowd = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (double y = top + step * 1.2; y < horizon - step; y += step) {
                for (double x = chance.between(0, 60) * view.units(1);
                        x < view.width();
                        x += view.units(chance.between(22, 110))) {
                    crowd.append(View.disc(x, y, step * 0.32, step * 0.36), false);
                }
            }
            view.fill(crowd, view.air().lit(shirts[tone], 0.3), 0.85);
        }
        view.fillBox(
                0,
                top - view.units(18),
                view.width(),
                view.units(18),
                view.air().lit(0xf2f0ea, 0.25));
        view.fillBox(
                0,
                horizon - view.units(34),
                view.width(),
                view.units(34),
                view.air().lit(0x6d8bb0, 0.15));
        for (double x = view.units(120); x < view.width(); x += view.units(380)) {
            floodlight(view, x, top);
        }
    }

    private static void floodlight(View view, double x, double foot) {
        double tall = view.units(130);
        view.fillBox(
                x - view.units(4), foot - tall, view.units(8), tall, view.air().lit(0x8c96a4, 0.3));
        boolean burning = view.air().isNight() || view.air().isTwilight();
        if (burning) {
            Wash.glow(view, x, foot - tall, view.units(190), 0xfff6d8, 0.7);
        }
        view.fillBox(
                x - view.units(42),
                foot - tall - view.units(26),
                view.units(84),
                view.units(44),
                burning ? 0xfffbe8 : view.air().lit(0xdfe4e8, 0.2));
    }

    private static void pitch(View view, double top) {
        double deep = view.height() - top;
        for (int i = 0; i < 7; i += 2) {
            double far = top + deep * i * i / 49.0;
            double near = top + deep * (i + 1) * (i + 1) / 49.0;
            view.fillBox(0, far, view.width(), near - far, view.lit(0xb4da84), 0.3);
        }
        view.fillBox(0, top + deep * 0.05, view.width(), view.units(5), view.lit(0xfbfdf6), 0.85);
        view.line(
                View.disc(view.width() * 0.5, top + deep * 0.62, view.units(330), view.units(80)),
                view.units(7),
                view.lit(0xfbfdf6),
                0.6);
    }
}
