package dev.gesso.adapter.sketch.backdrop.land;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Fences;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Foliage;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Hills;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Lawn;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Ribbon;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.util.Set;

/** A garden with a fence, beds of flowers and a lawn. */
public final class Garden implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.56, 0.93);

    @Override
    public String id() {
        return "garden";
    }

    @Override
    public Set<String> words() {
        return Set.of("backyard", "back yard", "yard", "flower garden", "flower bed", "orchard", "front yard");
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
            Hills.range(view, horizon, 2, Foliage.grass(atmosphere));
            hedge(view, horizon);
            Fences.pickets(view, horizon + view.units(34), view.units(104), 0.12);
            Lawn.paint(view, horizon + view.units(14));
            beds(view, horizon + view.units(34));
            way(view, horizon);
            Lawn.strew(view, horizon, 5);
        }
    }

    private static void hedge(View view, double horizon) {
        Chance chance = view.chance();
        for (int i = 0; i < view.breadth() / 260; i++) {
            double x = chance.between(0, view.width());
            Trees.broadleaf(view, x, horizon + view.units(20), view.units(chance.between(190, 330)), 0.26);
        }
        for (double x = 0; x < view.width() + view.units(60); x += view.units(70)) {
            Trees.bush(view, x, horizon + view.units(26), view.units(chance.between(120, 150)), 0.2);
        }
    }

    private static void beds(View view, double top) {
        if (view.air().isSnowy()) {
            return;
        }
        Chance chance = view.chance();
        int[] colours = {0xf28f9f, 0xf7c95c, 0xffffff, 0xb58be0, 0xf2785c};
        for (int i = 0; i < view.breadth() / 13; i++) {
            double x = chance.between(0, view.width());
            double y = top + view.units(chance.between(0, 34));
            double size = view.units(chance.between(5, 9));
            view.fillBox(x - size * 0.14, y, size * 0.28, size * 3.4, view.lit(0x5c9a4f));
            Lawn.flower(view, x, y, size, view.lit(colours[chance.below(colours.length)]));
        }
    }

    private static void way(View view, double horizon) {
        double place = view.chance().between(0.36, 0.64);
        Path2D way = Ribbon.shape(view, horizon + view.units(52), place, place, 0.03, view.units(36), view.units(190));
        view.shade(way, Ribbon.trodden(view, 0xe8d6b4), Ribbon.trodden(view, 0xcdb28a));
    }

    @Override
    public void paintBefore(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            Lawn.blades(view);
        }
    }
}
