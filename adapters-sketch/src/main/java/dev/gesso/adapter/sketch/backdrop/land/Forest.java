package dev.gesso.adapter.sketch.backdrop.land;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Foliage;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Hills;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Lawn;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** A clearing between trees that fade into the depth of the wood. */
public final class Forest implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.6, 0.93);

    @Override
    public String id() {
        return "forest";
    }

    @Override
    public Set<String> words() {
        return Set.of("wood", "woods", "woodland", "pine forest", "grove", "clearing", "enchanted forest");
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
            Hills.range(view, horizon, 2, Rgb.mix(Foliage.grass(atmosphere), 0x3f8060, 0.5));
            for (int row = 0; row < 3; row++) {
                row(view, horizon + view.units(6 + 12 * row), row);
            }
            Lawn.paint(view, horizon + view.units(10));
            Lawn.strew(view, horizon, 7);
            frame(view, horizon);
        }
    }

    /** Trees side by side, each row nearer, larger and clearer. */
    private static void row(View view, double foot, int row) {
        Chance chance = view.chance();
        int count = (int) ((12 - 2.5 * row) * view.breadth() / 1000);
        double distance = 0.66 - 0.22 * row;
        for (int i = 0; i < count; i++) {
            double x = (i + chance.between(0, 1)) / count * view.width();
            double height = view.units(230 + 80 * row) * chance.between(0.75, 1.15);
            tree(view, x, foot, height, distance);
        }
    }

    private static void tree(View view, double x, double foot, double height, double distance) {
        if (view.chance().below(5) < 2) {
            Trees.pine(view, x, foot, height, distance);
        } else {
            Trees.broadleaf(view, x, foot, height, distance);
        }
    }

    /** Tall trees at both sides, so that the middle is a clearing. */
    private static void frame(View view, double horizon) {
        Chance chance = view.chance();
        for (int side = 0; side < 2; side++) {
            for (int i = 1; i >= 0; i--) {
                double inward = view.units(chance.between(-20, 40) + 70 * i);
                double x = side == 0 ? inward : view.width() - inward;
                double foot = horizon + view.units(46 + 50 * (1 - i));
                tree(view, x, foot, Math.min(view.units(640), foot * 0.95) * chance.between(0.8, 1), 0.1);
            }
            double bush = view.units(chance.between(60, 110));
            Trees.bush(view, side == 0 ? bush : view.width() - bush, horizon + view.units(110), view.units(74), 0.04);
        }
    }

    @Override
    public void paintBefore(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            Lawn.blades(view);
        }
    }
}
