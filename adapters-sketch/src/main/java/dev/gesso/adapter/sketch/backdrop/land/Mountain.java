package dev.gesso.adapter.sketch.backdrop.land;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Hills;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Lawn;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Peaks;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** Peaks above a valley with firs. */
public final class Mountain implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.64, 0.93);

    @Override
    public String id() {
        return "mountain";
    }

    @Override
    public Set<String> words() {
        return Set.of("mountains", "alps", "alp", "peak", "summit", "valley", "highlands", "himalayas");
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
            double tall = Math.min(horizon * 0.95, view.units(760));
            Peaks.range(view, horizon + view.units(10), tall * 0.82, 0.5);
            Peaks.range(view, horizon + view.units(24), tall * 0.74, 0.2);
            Hills.range(view, horizon + view.units(6), 2, 0x6f9a76);
            firs(view, horizon + view.units(20));
            Lawn.paint(view, horizon);
            Lawn.strew(view, horizon, 6);
        }
    }

    private static void firs(View view, double foot) {
        Chance chance = view.chance();
        int count = (int) (26 * view.breadth() / 1000);
        for (int i = 0; i < count; i++) {
            double x = chance.between(0, view.width());
            double rise = view.noise().smooth((float) (x / view.units(190)), 3);
            Trees.pine(view, x, foot, view.units(44 + 84 * rise) * chance.between(0.8, 1.1), 0.24);
        }
    }

    @Override
    public void paintBefore(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            Lawn.blades(view);
        }
    }
}
