package dev.gesso.adapter.sketch.backdrop.land;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Foliage;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Hills;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Lawn;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** Grass and flowers before rolling hills. */
public final class Meadow implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.6, 0.93);

    @Override
    public String id() {
        return "meadow";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "field",
                "grassland",
                "grass",
                "pasture",
                "prairie",
                "hill",
                "countryside",
                "savanna",
                "lawn",
                "nature");
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
            Hills.range(view, horizon, 2 + chance.below(3), Foliage.grass(atmosphere));
            trees(view, horizon + view.units(16));
            Lawn.paint(view, horizon);
            Lawn.strew(view, horizon, 16);
        }
    }

    /** A few groups far off, the middle kept free. */
    private static void trees(View view, double foot) {
        Chance chance = view.chance();
        int groups = (int) (2 + chance.below(3) * view.breadth() / 1000);
        for (int i = 0; i < groups; i++) {
            double x = (i + chance.between(0.1, 0.9)) / groups * view.width();
            for (int tree = chance.below(4); tree >= 0; tree--) {
                double left = x + view.units(chance.between(-60, 60));
                Trees.broadleaf(view, left, foot, view.units(chance.between(60, 120)), 0.34);
            }
        }
    }

    @Override
    public void paintBefore(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            Lawn.blades(view);
        }
    }
}
