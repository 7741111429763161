package dev.gesso.adapter.sketch.backdrop.water;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Hills;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Peaks;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Reeds;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Water;
import dev.gesso.adapter.sketch.finish.Rows;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** A calm lake that mirrors the mountains. */
public final class Lake implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.WATER, 0.56, 0.9);

    @Override
    public String id() {
        return "lake";
    }

    @Override
    public Set<String> words() {
        return Set.of("pond", "lakeside", "lagoon", "reservoir", "fjord", "harbour", "harbor", "marina");
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
            double tall = Math.min(horizon * 0.8, view.units(460));
            Peaks.range(view, horizon + view.units(8), tall, 0.34);
            Hills.range(view, horizon - view.units(14), 2, 0x6fa07a);
            shore(view, horizon);
            mirror(view, horizon);
            Water.ripples(view, 0, view.width(), horizon, view.height());
        }
    }

    private static void shore(View view, double horizon) {
        Chance chance = view.chance();
        for (int i = 0; i < view.breadth() / 34; i++) {
            double height = view.units(chance.between(50, 110));
            Trees.pine(view, chance.between(0, view.width()), horizon + view.units(1), height, 0.28);
        }
    }

    /** What stands above the horizon, upside down, under a veil of water. */
    private static void mirror(View view, double horizon) {
        int line = (int) horizon;
        int[] argb = view.canvas().pixels().argb();
        int[] water = Water.colours(view.air());
        Rows.each(view.height() - line, below -> {
            int from = Math.max(0, line - 1 - below);
            double depth = below / (double) (view.height() - line);
            int veil = Wash.at(water, depth);
            for (int x = 0; x < view.width(); x++) {
                int image = argb[from * view.width() + x];
                argb[(line + below) * view.width() + x] = 0xff000000 | Rgb.mix(image, veil, 0.5 + 0.4 * depth);
            }
        });
    }

    @Override
    public void paintBefore(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            Reeds.paint(view);
        }
    }
}
