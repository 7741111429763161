package dev.gesso.adapter.sketch.backdrop.town;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.town.Bunting;
import dev.gesso.adapter.sketch.backdrop.craft.town.Facades;
import dev.gesso.adapter.sketch.backdrop.craft.town.Pavement;
import dev.gesso.adapter.sketch.backdrop.craft.town.Stalls;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** Stalls with striped awnings on a square. */
public final class Market implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.64, 0.93);

    @Override
    public String id() {
        return "market";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "marketplace",
                "bazaar",
                "market stall",
                "farmers market",
                "christmas market",
                "festival",
                "carnival",
                "funfair",
                "village fair");
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
            double tall = Math.min(horizon * 0.72, view.units(470));
            Facades.row(view, horizon + view.units(4), tall, 0.36);
            Pavement.cobbles(view, horizon, 0xc4b7a6);
            Stalls.row(view, horizon + view.units(48), Math.min(view.units(300), horizon * 0.5));
            Bunting.paint(view, horizon * 0.2);
        }
    }
}
