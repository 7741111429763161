package dev.gesso.adapter.sketch.backdrop.open;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Planets;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Stars;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.util.Set;

/** Space: stars, worlds and clouds of light. */
public final class Space implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.OPEN, 0.08, 0.92);

    @Override
    public String id() {
        return "space";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "outer space",
                "galaxy",
                "universe",
                "cosmos",
                "orbit",
                "starry sky",
                "nebula",
                "milky way",
                "among the stars",
                "solar system");
    }

    @Override
    public Ground ground() {
        return GROUND;
    }

    @Override
    public Atmosphere around(Atmosphere outside) {
        return new Atmosphere(TimeOfDay.DAY, Weather.CLEAR, Season.ANY);
    }

    @Override
    public void paint(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            Wash.band(view, 0, view.height(), 0x0b0d2c, 0x1a1546, 0x15123c, 0x0a0f30);
            nebulae(view);
            Stars.scatter(view, view.height(), 420);
            boolean left = chance.below(2) == 0;
            double size = view.units(chance.between(110, 190));
            Planets.paint(
                    view,
                    view.width() * (left ? 0.16 : 0.84),
                    view.height() * chance.between(0.16, 0.28),
                    size,
                    chance.below(2) == 0);
            Planets.paint(
                    view,
                    view.width() * (left ? 0.87 : 0.12),
                    view.height() * chance.between(0.62, 0.8),
                    size * 0.42,
                    false);
            comet(view);
        }
    }

    private static void nebulae(View view) {
        int[] colours = {0x8a4fc0, 0x3f70d0, 0xc05090, 0x2f9aa8};
        Chance chance = view.chance();
        for (int i = 0; i < 3 + 3 * view.breadth() / 1000; i++) {
            Wash.halo(
                    view,
                    chance.between(0, view.width()),
                    chance.between(0, view.height()),
                    view.units(chance.between(260, 560)),
                    view.units(chance.between(160, 330)),
                    colours[chance.below(colours.length)],
                    0.3);
        }
    }

    private static void comet(View view) {
        double x = view.width() * view.chance().between(0.3, 0.7);
        double y = view.height() * view.chance().between(0.08, 0.3);
        double length = view.units(150);
        Path2D tail = new Path2D.Double();
        tail.moveTo(x, y - view.units(3));
        tail.lineTo(x + length, y - length * 0.45);
        tail.lineTo(x, y + view.units(3));
        tail.closePath();
        Color none = Rgb.veil(0xe8f2ff, 0);
        view.brush()
                .setPaint(new GradientPaint(
                        (float) x, (float) y, Rgb.veil(0xf4f9ff, 0.9), (float) (x + length), (float) y, none));
        view.brush().fill(tail);
        view.fillDisc(x, y, view.units(4.5), view.units(4.5), 0xffffff);
    }
}
