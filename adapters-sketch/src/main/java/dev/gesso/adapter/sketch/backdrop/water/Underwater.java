package dev.gesso.adapter.sketch.backdrop.water;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Hills;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Reef;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.util.Set;

/** The bottom of the sea with corals, weed and bubbles. */
public final class Underwater implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.OPEN, 0.12, 0.86);

    @Override
    public String id() {
        return "underwater";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "under the sea",
                "coral reef",
                "reef",
                "seabed",
                "sea floor",
                "ocean floor",
                "deep sea",
                "aquarium",
                "undersea",
                "under water");
    }

    @Override
    public Ground ground() {
        return GROUND;
    }

    @Override
    public Atmosphere around(Atmosphere outside) {
        return new Atmosphere(outside.isNight() ? TimeOfDay.NIGHT : TimeOfDay.DAY, Weather.CLEAR, Season.ANY);
    }

    @Override
    public void paint(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, around(atmosphere), chance)) {
            double bottom = view.height() * 0.86;
            Wash.band(
                    view,
                    0,
                    view.height(),
                    view.lit(0x9be3ee),
                    view.lit(0x4fb6da),
                    view.lit(0x2a83bd),
                    view.lit(0x1d5c98));
            rays(view);
            rocks(view, bottom);
            float[] sand = Hills.line(view, bottom + view.units(30), view.units(70), 1.3, 2);
            Wash.below(view, sand, view.height(), view.lit(0xe9d9a6), view.lit(0xb79f78));
            growth(view, bottom);
            Reef.bubbles(view, bottom);
        }
    }

    private static void rays(View view) {
        double low = view.height() * 0.85;
        for (int i = 0; i < view.breadth() / 170; i++) {
            double x = view.chance().between(0, 1.1) * view.width();
            double wide = view.units(view.chance().between(24, 80));
            Path2D ray = new Path2D.Double();
            ray.moveTo(x, 0);
            ray.lineTo(x + wide, 0);
            ray.lineTo(x + wide * 1.6 - low * 0.22, low);
            ray.lineTo(x - wide * 0.6 - low * 0.22, low);
            ray.closePath();
            view.brush()
                    .setPaint(new GradientPaint(
                            0,
                            0,
                            Rgb.veil(0xf4ffff, view.air().isNight() ? 0.1 : 0.28),
                            0,
                            (float) low,
                            Rgb.veil(0xf4ffff, 0)));
            view.brush().fill(ray);
        }
    }

    private static void rocks(View view, double bottom) {
        for (int layer = 0; layer < 2; layer++) {
            float[] line = Hills.line(view, bottom + view.units(30), view.units(330 - 130 * layer), 2.2, 3);
            int rgb = Rgb.mix(view.lit(0x2a83bd), view.lit(0x2c5f86), 0.4 + 0.45 * layer);
            Wash.below(view, line, view.height(), rgb);
        }
    }

    private static void growth(View view, double bottom) {
        Chance chance = view.chance();
        for (int i = 0; i < view.breadth() / 90; i++) {
            double x = chance.between(0, view.width());
            double edge = Math.abs(2 * x / view.width() - 1);
            double foot = bottom + view.units(chance.between(24, 90));
            if (i % 2 == 0) {
                Reef.weed(view, x, foot, view.units(chance.between(80, 130) + 150 * edge * edge), 0x3f9a74);
            } else {
                Reef.coral(view, x, foot, view.units(chance.between(50, 90) + 40 * edge));
            }
        }
    }
}
