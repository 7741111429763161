package dev.gesso.adapter.sketch.backdrop.land;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Jungles;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Lawn;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** Rain forest: a roof of leaves, vines and broad leaves. */
public final class Jungle implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.62, 0.93);

    @Override
    public String id() {
        return "jungle";
    }

    @Override
    public Set<String> words() {
        return Set.of("rainforest", "rain forest", "tropical forest", "tropics", "amazon");
    }

    @Override
    public Ground ground() {
        return GROUND;
    }

    @Override
    public Atmosphere around(Atmosphere outside) {
        return new Atmosphere(outside.time(), outside.weather(), Season.ANY);
    }

    @Override
    public void paint(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, around(atmosphere), chance)) {
            double horizon = GROUND.horizon() * view.height();
            Sky.paint(view, horizon);
            depth(view, horizon);
            for (int row = 0; row < 3; row++) {
                row(view, horizon + view.units(8 + 14 * row), 0.6 - 0.2 * row);
            }
            Lawn.paint(view, horizon);
            Jungles.rays(view, view.height() * 0.9);
            Jungles.canopy(view, view.units(150), 0x3f8a55, 0.12);
            vines(view);
            bushes(view, horizon);
        }
    }

    /** The green dusk between the trees, and leaves behind leaves. */
    private static void depth(View view, double horizon) {
        int far = view.air().lit(0xb4d79a, 0.22);
        Wash.band(
                view,
                0,
                horizon + view.units(30),
                view.air().lit(0x7fb98a, 0.1),
                far,
                view.air().lit(0xdceab4, 0.2));
        for (int layer = 0; layer < 3; layer++) {
            Jungles.canopy(view, view.units(330 - 70 * layer), 0x5aa468, 0.46 - 0.12 * layer);
        }
    }

    private static void row(View view, double foot, double distance) {
        Chance chance = view.chance();
        int count = (int) (9 * view.breadth() / 1000);
        for (int i = 0; i < count; i++) {
            double x = (i + chance.between(0, 1)) / count * view.width();
            if (chance.below(3) == 0) {
                double half = view.units(chance.between(8, 18) * (1.3 - distance));
                view.fillBox(x - half, 0, 2 * half, foot, view.air().lit(0x6f6a4c, distance));
            }
            Trees.bush(view, x, foot, view.units(chance.between(110, 210)), distance);
        }
    }

    private static void vines(View view) {
        Chance chance = view.chance();
        double x = -view.units(60);
        while (x < view.width()) {
            double wide = view.units(chance.between(150, 320));
            Jungles.vine(view, x, x + wide, view.units(40), view.units(chance.between(50, 110)));
            x += wide * chance.between(0.7, 1.2);
        }
    }

    private static void bushes(View view, double horizon) {
        double foot = horizon + view.units(70);
        Jungles.fan(view, view.units(30), foot, view.units(240), 0x4f9d5a);
        Jungles.fan(view, view.width() - view.units(30), foot, view.units(260), 0x5aa860);
    }

    @Override
    public void paintBefore(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, around(atmosphere), chance)) {
            double size = view.units(210);
            Jungles.fan(view, -view.units(20), view.height() + size * 0.3, size, 0x3d8450);
            Jungles.fan(view, view.width() + view.units(20), view.height() + size * 0.3, size, 0x377a4c);
        }
    }
}
