package dev.gesso.adapter.sketch.backdrop.town;

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
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Set;

/** A playground with a slide, swings and trees. */
public final class Playground implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.58, 0.93);

    @Override
    public String id() {
        return "playground";
    }

    @Override
    public Set<String> words() {
        return Set.of("kindergarten", "play area", "schoolyard", "sandbox", "sandpit");
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
            for (double x = view.units(30); x < view.width(); x += view.units(chance.between(120, 220))) {
                Trees.broadleaf(view, x, horizon + view.units(16), view.units(chance.between(150, 240)), 0.34);
            }
            Lawn.paint(view, horizon);
            double foot = horizon + view.units(70);
            double tall = Math.min(view.units(270), horizon * 0.6);
            view.fillDisc(
                    view.width() * 0.5,
                    foot + view.units(120),
                    view.width() * 0.42,
                    view.units(90),
                    Ribbon.trodden(view, 0xf0dba6));
            slide(view, view.units(230), foot, tall);
            swings(view, view.width() - view.units(190), foot, tall * 0.9);
            Lawn.strew(view, horizon + view.units(30), 4);
        }
    }

    private static void slide(View view, double x, double foot, double height) {
        int red = view.air().lit(0xe07f6a, 0.1);
        int blue = view.air().lit(0x7fa8c4, 0.1);
        view.fillBox(x - height * 0.62, foot - height * 0.78, height * 0.05, height * 0.78, blue);
        view.fillBox(x - height * 0.26, foot - height * 0.78, height * 0.05, height * 0.78, blue);
        for (int i = 1; i < 6; i++) {
            view.fillBox(x - height * 0.62, foot - height * 0.125 * i, height * 0.4, height * 0.03, blue);
        }
        Path2D chute = new Path2D.Double();
        chute.moveTo(x - height * 0.3, foot - height * 0.72);
        chute.curveTo(
                x, foot - height * 0.66, x + height * 0.1, foot - height * 0.1, x + height * 0.5, foot - height * 0.06);
        view.line(chute, height * 0.13, red, 1);
        view.line(chute, height * 0.05, Rgb.lighter(red, 0.3), 0.8);
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - height * 0.72, foot - height * 0.78);
        roof.lineTo(x - height * 0.42, foot - height);
        roof.lineTo(x - height * 0.12, foot - height * 0.78);
        roof.closePath();
        view.fill(roof, view.air().lit(0xf0c268, 0.1));
    }

    private static void swings(View view, double x, double foot, double height) {
        int frame = view.air().lit(0x8fb07c, 0.1);
        double half = height * 0.6;
        for (double side : new double[] {-1, 1}) {
            Path2D legs = new Path2D.Double();
            legs.moveTo(x + side * half - height * 0.12, foot);
            legs.lineTo(x + side * half, foot - height);
            legs.lineTo(x + side * half + height * 0.12, foot);
            view.line(legs, height * 0.045, frame, 1);
        }
        view.line(new Line2D.Double(x - half, foot - height, x + half, foot - height), height * 0.05, frame, 1);
        for (double side : new double[] {-0.45, 0.45}) {
            double left = x + side * half;
            for (double rope : new double[] {-0.1, 0.1}) {
                double at = left + rope * height;
                view.line(
                        new Line2D.Double(at, foot - height, at, foot - height * 0.3),
                        height * 0.012,
                        view.lit(0x8a8078),
                        1);
            }
            view.fillBox(
                    left - height * 0.14,
                    foot - height * 0.31,
                    height * 0.28,
                    height * 0.05,
                    view.air().lit(0xd98a6a, 0.1));
        }
    }

    @Override
    public void paintBefore(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            Lawn.blades(view);
        }
    }
}
