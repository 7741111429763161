package dev.gesso.adapter.sketch.backdrop.water;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Shore;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Water;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** Sand between palms and the sea. */
public final class Beach implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.66, 0.93);

    @Override
    public String id() {
        return "beach";
    }

    @Override
    public Set<String> words() {
        return Set.of("seaside", "shore", "coast", "seashore", "tropical island", "island", "sandy beach", "bay");
    }

    @Override
    public Ground ground() {
        return GROUND;
    }

    @Override
    public void paint(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            double horizon = view.height() * 0.5;
            Sky.paint(view, horizon);
            Water.surface(view, horizon, view.height());
            Shore.paint(view, view.height() * GROUND.horizon());
            palms(view, view.height() * GROUND.horizon());
        }
    }

    private static void palms(View view, double shore) {
        Chance chance = view.chance();
        boolean left = chance.below(2) == 0;
        double tall = Math.min(view.units(620), shore * 0.85);
        double edge = view.units(80);
        for (int i = 0; i < 2; i++) {
            double x = left ? edge * (1 + i) : view.width() - edge * (1 + i);
            double lean = (left ? 1 : -1) * chance.between(0.06, 0.22);
            Trees.palm(view, x, shore + view.units(70 - 20 * i), tall * (1 - 0.24 * i), lean);
        }
    }
}
