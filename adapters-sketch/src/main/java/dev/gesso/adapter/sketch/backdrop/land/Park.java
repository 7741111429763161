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
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Ribbon;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.backdrop.craft.town.Lamps;
import dev.gesso.adapter.sketch.backdrop.craft.town.Skyline;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.util.Set;

/** A park with trees, a way and a pond. */
public final class Park implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.56, 0.93);

    @Override
    public String id() {
        return "park";
    }

    @Override
    public Set<String> words() {
        return Set.of("city park", "public garden", "picnic", "lawn with trees");
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
                Skyline.row(view, horizon + view.units(10), Math.min(view.units(230), horizon * 0.5), 0.72);
            }
            Hills.range(view, horizon, 2, Foliage.grass(atmosphere));
            trees(view, horizon);
            Lawn.paint(view, horizon);
            way(view, horizon + view.units(30));
            bench(view, view.width() * chance.between(0.1, 0.24), horizon + view.units(96), view.units(150));
            Lamps.street(
                    view,
                    view.width() * chance.between(0.84, 0.94),
                    horizon + view.units(84),
                    Math.min(view.units(370), horizon * 0.8));
            Lawn.strew(view, horizon + view.units(30), 8);
        }
    }

    private static void trees(View view, double horizon) {
        Chance chance = view.chance();
        for (int row = 0; row < 2; row++) {
            int count = (int) (7 * view.breadth() / 1000);
            for (int i = 0; i < count; i++) {
                double x = (i + chance.between(0, 1)) / count * view.width();
                double height = view.units(170 + 90 * row) * chance.between(0.8, 1.2);
                Trees.broadleaf(view, x, horizon + view.units(14 + 14 * row), height, 0.46 - 0.2 * row);
            }
        }
    }

    private static void way(View view, double top) {
        double from = view.chance().between(0.5, 0.7);
        Path2D way =
                Ribbon.shape(view, top, from, view.chance().between(0.3, 0.6), -0.12, view.units(10), view.units(150));
        view.shade(way, Ribbon.trodden(view, 0xeadbba), Ribbon.trodden(view, 0xd4bd94));
    }

    private static void bench(View view, double x, double foot, double width) {
        int wood = view.air().lit(0xa87b52, 0.1);
        int iron = view.air().lit(0x5a626a, 0.1);
        for (double side : new double[] {-0.4, 0.4}) {
            view.fillBox(x + side * width - width * 0.02, foot - width * 0.42, width * 0.04, width * 0.42, iron);
        }
        for (int i = 0; i < 4; i++) {
            double y = foot - width * (i < 3 ? 0.45 - 0.09 * i : 0.17);
            view.fillBox(x - width / 2, y, width, width * 0.055, i == 3 ? Rgb.lighter(wood, 0.15) : wood);
        }
    }

    @Override
    public void paintBefore(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            Lawn.blades(view);
        }
    }
}
