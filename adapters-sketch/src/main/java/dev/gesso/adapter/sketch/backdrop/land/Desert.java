package dev.gesso.adapter.sketch.backdrop.land;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Dunes;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.util.Set;

/** Dunes of sand under a wide sky, with cacti. */
public final class Desert implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.58, 0.93);

    @Override
    public String id() {
        return "desert";
    }

    @Override
    public Set<String> words() {
        return Set.of("dune", "sand dune", "sahara", "egypt", "wild west", "canyon", "oasis");
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
            mesas(view, horizon + view.units(10));
            Dunes.row(view, horizon, view.units(150), 0xf0cf98, 0.42);
            Dunes.row(view, horizon + view.units(60), view.units(130), 0xf0c888, 0.2);
            Dunes.row(view, horizon + view.units(150), view.units(90), 0xeec27e, 0.06);
            ripples(view, horizon + view.units(190));
            cacti(view, horizon + view.units(120));
        }
    }

    private static void mesas(View view, double foot) {
        Chance chance = view.chance();
        for (int i = 0; i < view.breadth() / 420; i++) {
            double x = chance.between(0, view.width());
            double wide = view.units(chance.between(60, 150));
            double tall = view.units(chance.between(70, 150));
            Path2D mesa = new Path2D.Double();
            mesa.moveTo(x - wide, foot);
            mesa.lineTo(x - wide * 0.62, foot - tall);
            mesa.lineTo(x + wide * 0.6, foot - tall);
            mesa.lineTo(x + wide, foot);
            mesa.closePath();
            view.shade(mesa, view.air().lit(0xd59a72, 0.5), view.air().lit(0xd59a72, 0.68));
        }
    }

    /** Lines that the wind draws in the sand. */
    private static void ripples(View view, double top) {
        Chance chance = view.chance();
        Path2D lines = new Path2D.Double();
        for (int i = 0; i < view.breadth() / 22; i++) {
            double depth = chance.between(0, 1);
            double x = chance.between(-0.1, 1) * view.width();
            double y = top + depth * (view.height() - top);
            double length = view.units(50 + 120 * depth);
            lines.moveTo(x, y);
            lines.curveTo(x + length * 0.3, y - length * 0.07, x + length * 0.6, y + length * 0.06, x + length, y);
        }
        view.line(lines, view.units(3), view.lit(0xc9924f), 0.34);
    }

    private static void cacti(View view, double foot) {
        Chance chance = view.chance();
        for (int i = 0; i < 2 + view.breadth() / 700; i++) {
            double x = view.width() * (i % 2 == 0 ? chance.between(0.03, 0.22) : chance.between(0.78, 0.97));
            cactus(view, x, foot + view.units(chance.between(-20, 60)), view.units(chance.between(110, 210)));
        }
    }

    private static void cactus(View view, double x, double foot, double height) {
        Path2D arms = new Path2D.Double();
        arms.moveTo(x, foot);
        arms.lineTo(x, foot - height);
        arms.moveTo(x, foot - height * 0.4);
        arms.curveTo(
                x - height * 0.26,
                foot - height * 0.4,
                x - height * 0.24,
                foot - height * 0.5,
                x - height * 0.24,
                foot - height * 0.66);
        arms.moveTo(x, foot - height * 0.3);
        arms.curveTo(
                x + height * 0.24,
                foot - height * 0.3,
                x + height * 0.22,
                foot - height * 0.4,
                x + height * 0.22,
                foot - height * 0.54);
        view.line(arms, height * 0.13, view.lit(0x6a9c6a), 1);
        view.line(arms, height * 0.03, view.lit(0x9cc48a), 0.7);
    }
}
