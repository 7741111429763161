package dev.gesso.adapter.sketch.backdrop.town;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.backdrop.craft.town.Lamps;
import dev.gesso.adapter.sketch.backdrop.craft.town.Pavement;
import dev.gesso.adapter.sketch.backdrop.craft.town.Skyline;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** High houses behind an open square. */
public final class City implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.66, 0.93);

    @Override
    public String id() {
        return "city";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "skyline",
                "downtown",
                "metropolis",
                "cityscape",
                "rooftop",
                "new york",
                "tokyo",
                "big city",
                "plaza",
                "town square");
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
            double tall = Math.min(horizon * 0.86, view.units(620));
            Skyline.row(view, horizon, tall, 0.66);
            Skyline.row(view, horizon, tall * 0.78, 0.42);
            Skyline.row(view, horizon, tall * 0.52, 0.2);
            trees(view, horizon + view.units(12));
            Pavement.slabs(view, horizon + view.units(6), 0xc9c3bb);
            for (double x = view.units(90); x < view.width(); x += view.units(410)) {
                Lamps.street(view, x, horizon + view.units(34), Math.min(view.units(250), horizon * 0.5));
            }
        }
    }

    private static void trees(View view, double foot) {
        for (double x = view.units(20);
                x < view.width() + view.units(40);
                x += view.units(view.chance().between(60, 130))) {
            Trees.broadleaf(view, x, foot, view.units(view.chance().between(80, 120)), 0.2);
        }
    }
}
