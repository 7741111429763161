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
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Peaks;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Ribbon;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.util.Set;

/** A country road that winds to the horizon. */
public final class Road implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.57, 0.93);

    @Override
    public String id() {
        return "road";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "country road", "highway", "path", "trail", "route", "lane", "motorway", "racetrack", "race track");
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
            if (chance.below(2) == 0) {
                Peaks.range(view, horizon + view.units(14), Math.min(view.units(340), horizon * 0.56), 0.54);
            }
            Hills.range(view, horizon, 3, Foliage.grass(atmosphere));
            trees(view, horizon + view.units(20));
            Lawn.paint(view, horizon);
            Lawn.strew(view, horizon, 6);
            double from = chance.between(0.4, 0.6);
            double bend = chance.between(-0.1, 0.1);
            road(view, horizon + view.units(26), from, bend);
        }
    }

    private static void trees(View view, double foot) {
        Chance chance = view.chance();
        for (int i = 0; i < view.breadth() / 200; i++) {
            double height = view.units(chance.between(70, 130));
            Trees.broadleaf(view, chance.between(0, view.width()), foot, height, 0.32);
        }
    }

    private static void road(View view, double top, double from, double bend) {
        double near = view.units(400);
        int tar = view.air().isSnowy() ? 0xb9c0ca : 0x8d8f98;
        view.fill(Ribbon.shape(view, top, from, 0.5, bend, view.units(13), near * 1.08), view.lit(0xe2d6ba));
        view.shade(
                Ribbon.shape(view, top, from, 0.5, bend, view.units(11), near),
                view.air().lit(tar, 0.2),
                view.lit(Rgb.darker(tar, 0.2)));
        Path2D line = Ribbon.shape(view, top, from, 0.5, bend, view.units(0.6), near * 0.035);
        Path2D dashes = new Path2D.Double();
        double y = top + view.units(6);
        for (int i = 0; y < view.height(); i++) {
            double length = view.units(7) * StrictMath.pow(1.32, i);
            dashes.append(View.box(0, y, view.width(), length), false);
            y += length * 1.9;
        }
        view.within(dashes, () -> view.fill(line, view.lit(0xf8efce)));
    }

    @Override
    public void paintBefore(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            Lawn.blades(view);
        }
    }
}
