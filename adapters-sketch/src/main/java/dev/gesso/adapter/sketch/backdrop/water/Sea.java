package dev.gesso.adapter.sketch.backdrop.water;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Hills;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Water;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** Open water to the horizon. */
public final class Sea implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.WATER, 0.58, 0.9);

    @Override
    public String id() {
        return "sea";
    }

    @Override
    public Set<String> words() {
        return Set.of("ocean", "open sea", "atlantic", "pacific", "high seas", "ocean waves");
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
            if (chance.below(3) > 0) {
                island(view, horizon);
            }
            Water.surface(view, horizon, view.height());
        }
    }

    private static void island(View view, double horizon) {
        float[] line = Hills.line(view, horizon + view.units(16), view.units(84), 1.7, 3);
        int rgb = atHorizon(view);
        Wash.below(view, line, horizon, rgb, Rgb.mix(rgb, view.air().haze(), 0.4));
    }

    private static int atHorizon(View view) {
        return view.air().lit(0x6f93a8, 0.42);
    }
}
