package dev.gesso.adapter.sketch.backdrop.land;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Hills;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Peaks;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Snowfield;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** A winter landscape: firs and hills under snow. */
public final class Snow implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.6, 0.93);

    @Override
    public String id() {
        return "snow";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "winter",
                "winter landscape",
                "snowy field",
                "snowy landscape",
                "snowy forest",
                "arctic",
                "tundra",
                "antarctica",
                "north pole",
                "ski slope",
                "glacier");
    }

    @Override
    public Ground ground() {
        return GROUND;
    }

    @Override
    public Atmosphere around(Atmosphere outside) {
        return new Atmosphere(outside.time(), outside.weather(), Season.WINTER);
    }

    @Override
    public void paint(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, around(atmosphere), chance)) {
            double horizon = GROUND.horizon() * view.height();
            Sky.paint(view, horizon);
            Peaks.range(view, horizon + view.units(10), Math.min(horizon * 0.5, view.units(330)), 0.55);
            Hills.range(view, horizon, 2 + chance.below(2), 0xf0f5fa);
            firs(view, horizon + view.units(14), 0.42, 90);
            firs(view, horizon + view.units(26), 0.2, 150);
            Snowfield.paint(view, horizon);
            grove(view, horizon);
        }
    }

    private static void firs(View view, double foot, double distance, double height) {
        Chance chance = view.chance();
        int count = (int) (13 * view.breadth() / 1000);
        for (int i = 0; i < count; i++) {
            double tall = view.units(height) * chance.between(0.6, 1.1);
            Trees.pine(view, chance.between(0, view.width()), foot, tall, distance);
        }
    }

    /** A few large firs at one side. */
    private static void grove(View view, double horizon) {
        Chance chance = view.chance();
        boolean left = chance.below(2) == 0;
        for (int i = 0; i < 3; i++) {
            double inward = view.units(30 + 85 * i + chance.between(0, 30));
            double foot = horizon + view.units(96 - 20 * i);
            Trees.pine(view, left ? inward : view.width() - inward, foot, view.units(400 - 90 * i), 0.06);
        }
    }
}
