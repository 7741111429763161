package dev.gesso.adapter.sketch.backdrop.water;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Foliage;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Hills;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Lawn;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Peaks;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Ribbon;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Rocks;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Water;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.util.Set;

/** A river that winds through meadows. */
public final class River implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.WATER, 0.57, 0.93);

    @Override
    public String id() {
        return "river";
    }

    @Override
    public Set<String> words() {
        return Set.of("stream", "creek", "brook", "riverbank", "waterfall");
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
            Peaks.range(view, horizon + view.units(14), Math.min(view.units(340), horizon * 0.56), 0.5);
            Hills.range(view, horizon, 3, Foliage.grass(atmosphere));
            wood(view, horizon + view.units(18));
            Lawn.paint(view, horizon);
            Lawn.strew(view, horizon, 8);
            river(view, horizon + view.units(28));
        }
    }

    private static void wood(View view, double foot) {
        Chance chance = view.chance();
        for (int i = 0; i < view.breadth() / 70; i++) {
            double x = chance.between(0, view.width());
            double height = view.units(chance.between(80, 150));
            if (chance.below(2) == 0) {
                Trees.pine(view, x, foot, height, 0.34);
            } else {
                Trees.broadleaf(view, x, foot, height, 0.34);
            }
        }
    }

    private static void river(View view, double top) {
        Chance chance = view.chance();
        double from = chance.between(0.42, 0.64);
        double bend = chance.between(0.08, 0.16) * (chance.below(2) == 0 ? 1 : -1);
        double near = Math.min(view.width() * 0.36, view.units(560));
        int[] colours = Water.colours(view.air());
        view.fill(
                Ribbon.shape(view, top, from, 0.5, bend, view.units(16), near * 1.07), Ribbon.trodden(view, 0xcdb98c));
        Path2D water = Ribbon.shape(view, top, from, 0.5, bend, view.units(14), near);
        view.shade(water, colours[0], Rgb.mix(colours[1], colours[2], 0.4));
        view.within(water, () -> Water.ripples(view, 0, view.width(), top, view.height()));
        for (int i = 0; i < 6; i++) {
            double depth = chance.between(0.35, 0.85);
            double side = chance.below(2) == 0 ? 1 : -1;
            double x = view.width() * 0.5 + side * near * (0.25 + depth);
            Rocks.boulder(view, x, top + depth * (view.height() - top), view.units(14 + 22 * depth), 0.06);
        }
    }

    @Override
    public void paintBefore(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            Lawn.blades(view);
        }
    }
}
