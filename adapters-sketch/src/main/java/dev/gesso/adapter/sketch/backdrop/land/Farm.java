package dev.gesso.adapter.sketch.backdrop.land;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Fences;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Foliage;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Hills;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Lawn;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** A farm: fields in furrows, a red barn and a fence. */
public final class Farm implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.58, 0.93);

    @Override
    public String id() {
        return "farm";
    }

    @Override
    public Set<String> words() {
        return Set.of("farmyard", "barnyard", "ranch", "cornfield", "wheat field", "vineyard", "farmland", "village");
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
            Hills.range(view, horizon, 3, Foliage.grass(atmosphere));
            fields(view, horizon);
            boolean left = chance.below(2) == 0;
            double tall = Math.min(view.units(270), horizon * 0.55);
            barn(view, view.width() * (left ? 0.2 : 0.8), horizon + view.units(30), tall);
            Trees.broadleaf(view, view.width() * (left ? 0.82 : 0.14), horizon + view.units(26), tall * 0.9, 0.2);
            Lawn.paint(view, horizon + view.units(4));
            Fences.rails(view, horizon + view.units(66), view.units(78), 0.1);
            Lawn.strew(view, horizon + view.units(50), 7);
        }
    }

    /** Strips of crops on the last hill, in three colours. */
    private static void fields(View view, double horizon) {
        int[] crops = {0xe0c56c, 0xa8c468, 0xc9a862};
        for (int i = 0; i < 3; i++) {
            float[] line = Hills.line(view, horizon + view.units(14 + 10 * i), view.units(60 - 12 * i), 1.6, 1);
            Wash.below(view, line, horizon + view.units(70), view.air().lit(crops[i], 0.4 - 0.1 * i));
        }
    }

    private static void barn(View view, double x, double foot, double height) {
        double half = height * 0.52;
        int red = view.air().lit(0xc0584c, 0.12);
        Path2D front = new Path2D.Double();
        front.moveTo(x - half, foot);
        front.lineTo(x - half, foot - height * 0.52);
        front.lineTo(x - half * 0.62, foot - height * 0.84);
        front.lineTo(x, foot - height);
        front.lineTo(x + half * 0.62, foot - height * 0.84);
        front.lineTo(x + half, foot - height * 0.52);
        front.lineTo(x + half, foot);
        front.closePath();
        silo(view, x + half * 1.3, foot, height);
        view.shade(front, red, Rgb.darker(red, 0.16));
        int trim = view.air().lit(0xfaf3e6, 0.12);
        view.line(front, view.units(6), view.air().isSnowy() ? Foliage.snow(view.air()) : trim, 1);
        Rectangle2D door = View.box(x - half * 0.4, foot - height * 0.42, half * 0.8, height * 0.42);
        view.fill(door, Rgb.darker(red, 0.3));
        view.line(door, view.units(4), trim, 1);
        view.line(new Line2D.Double(door.getX(), door.getY(), door.getMaxX(), door.getMaxY()), view.units(4), trim, 1);
        view.line(new Line2D.Double(door.getMaxX(), door.getY(), door.getX(), door.getMaxY()), view.units(4), trim, 1);
        view.fillDisc(
                x,
                foot - height * 0.68,
                half * 0.16,
                half * 0.16,
                view.air().isNight() ? 0xffdf94 : Rgb.darker(red, 0.34));
    }

    private static void silo(View view, double x, double foot, double height) {
        int steel = view.air().lit(0xc9ced2, 0.14);
        view.fillDisc(x, foot - height * 0.94, height * 0.16, height * 0.14, Rgb.darker(steel, 0.2));
        view.shade(
                View.box(x - height * 0.16, foot - height * 0.94, height * 0.32, height * 0.94),
                steel,
                Rgb.darker(steel, 0.12));
        for (int i = 1; i < 5; i++) {
            view.fillBox(
                    x - height * 0.16,
                    foot - height * 0.19 * i,
                    height * 0.32,
                    view.units(3),
                    Rgb.darker(steel, 0.2),
                    0.6);
        }
    }

    @Override
    public void paintBefore(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            Lawn.blades(view);
        }
    }
}
