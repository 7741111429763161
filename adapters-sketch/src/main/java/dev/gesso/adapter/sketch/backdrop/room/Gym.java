package dev.gesso.adapter.sketch.backdrop.room;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Casement;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Room;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Slots;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** A gymnasium with wall bars, high windows and a wooden floor with lines. */
public final class Gym implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.6, 0.94);

    private static final int[] WALLS = {0xe6e2d4, 0xd6e0e2, 0xeddcc8};

    @Override
    public String id() {
        return "gym";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "gymnasium",
                "sports hall",
                "fitness studio",
                "fitness center",
                "basketball court",
                "dojo",
                "dance studio",
                "boxing ring");
    }

    @Override
    public Ground ground() {
        return GROUND;
    }

    @Override
    public Atmosphere around(Atmosphere outside) {
        return outside.indoors();
    }

    @Override
    public void paint(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.indoors(canvas, atmosphere, chance)) {
            double floor = GROUND.horizon() * view.height();
            Room.wall(view, floor, WALLS[chance.below(WALLS.length)]);
            Room.panelling(view, floor, floor * 0.2, 0xb98a60);
            Room.planks(view, floor, 0xd2a36c);
            lines(view, floor);
            furnish(view, floor);
            Room.dusk(view);
        }
    }

    private static void furnish(View view, double floor) {
        int slots = Slots.count(view, floor, 3);
        double wide = Slots.width(view, slots);
        for (int i = 0; i < slots; i++) {
            double x = Slots.middle(view, slots, i);
            Rectangle2D panes = View.box(x - wide * 0.4, floor * 0.1, wide * 0.8, floor * 0.2);
            Casement.paint(view, panes, 0xf5f2ea);
            if (i % 2 == 0) {
                bars(view, View.box(x - wide * 0.3, floor * 0.42, wide * 0.6, floor * 0.58 + view.units(8)));
            } else {
                hoop(view, x, floor * 0.46, Math.min(wide * 0.46, view.units(170)));
                ball(view, x + wide * 0.3, floor + view.units(20), view.units(34));
            }
        }
    }

    private static void bars(View view, Rectangle2D box) {
        int count = 7;
        for (int i = 0; i < count; i++) {
            double y = box.getY() + box.getHeight() * (i + 0.4) / count;
            view.layBox(box.getX(), y, box.getWidth(), view.units(8), 0xd9a870);
        }
        for (int i = 0; i < 3; i++) {
            double x = box.getX() + (box.getWidth() - view.units(14)) * i / 2;
            view.layBox(x, box.getY(), view.units(14), box.getHeight(), 0xa87a4c);
        }
    }

    private static void hoop(View view, double x, double y, double size) {
        view.layBox(x - size * 0.6, y - size * 0.4, size * 1.2, size * 0.8, 0xfaf7f0);
        view.line(
                View.box(x - size * 0.22, y - size * 0.08, size * 0.44, size * 0.32),
                view.units(5),
                view.lit(0xd9705a),
                1);
        view.line(View.disc(x, y + size * 0.36, size * 0.22, size * 0.06), view.units(6), view.lit(0xe0784c), 1);
        Path2D net = new Path2D.Double();
        for (int i = -2; i <= 2; i++) {
            net.moveTo(x + i * size * 0.1, y + size * 0.4);
            net.lineTo(x + i * size * 0.06, y + size * 0.64);
        }
        view.line(net, view.units(2.5), view.lit(0xf4efe4), 0.9);
    }

    private static void ball(View view, double x, double foot, double radius) {
        view.layDisc(x, foot - radius, radius, radius, 0xdb8a52);
        view.line(
                View.box(x - view.units(0.5), foot - 2 * radius, view.units(1), 2 * radius),
                view.units(2),
                view.lit(0x8a5236),
                0.6);
        view.line(
                new Line2D.Double(x - radius, foot - radius, x + radius, foot - radius),
                view.units(2),
                view.lit(0x8a5236),
                0.6);
    }

    private static void lines(View view, double floor) {
        double deep = view.height() - floor;
        view.fillBox(0, floor + deep * 0.2, view.width(), view.units(8), view.lit(0xf7f2e6), 0.7);
        view.line(
                View.disc(view.width() * 0.5, floor + deep * 0.62, view.units(340), deep * 0.22),
                view.units(9),
                view.lit(0x7fa3bd),
                0.6);
    }
}
