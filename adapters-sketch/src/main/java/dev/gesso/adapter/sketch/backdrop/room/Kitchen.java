package dev.gesso.adapter.sketch.backdrop.room;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Casement;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Furniture;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Kitchenware;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Room;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Slots;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** A kitchen with cupboards, a stove and a window over the worktop. */
public final class Kitchen implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.66, 0.94);

    private static final int[] FRONTS = {0xa9c4bc, 0xe3c9a0, 0xa8bccf, 0xd9b3a4};

    @Override
    public String id() {
        return "kitchen";
    }

    @Override
    public Set<String> words() {
        return Set.of("cooking", "bakery", "pantry", "cookhouse");
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
            int front = FRONTS[chance.below(FRONTS.length)];
            Room.wall(view, floor, 0xf4ead8);
            backsplash(view, floor);
            Room.tiles(view, floor, 0xece0cd, Rgb.mix(front, 0xd9c4a6, 0.6));
            furnish(view, floor, front);
            Room.dusk(view);
        }
    }

    private static void backsplash(View view, double floor) {
        double top = floor * 0.36;
        double tile = view.units(30);
        Path2D joints = new Path2D.Double();
        for (double y = top; y < floor; y += tile) {
            joints.moveTo(0, y);
            joints.lineTo(view.width(), y);
        }
        for (double x = tile / 2; x < view.width(); x += tile) {
            joints.moveTo(x, top);
            joints.lineTo(x, floor);
        }
        view.fillBox(0, top, view.width(), floor - top, view.lit(0xfcf8ee), 0.7);
        view.line(joints, view.units(1.6), view.lit(0xcdbfa8), 0.4);
    }

    /** A slot each for a window, a stove and cupboards, again and again; a refrigerator at the end. */
    private static void furnish(View view, double floor, int front) {
        double low = floor + view.units(26);
        double tall = Math.min(view.units(230), floor * 0.4);
        int slots = Slots.count(view, floor, 3);
        double wide = Slots.width(view, slots);
        Kitchenware.counter(
                view, View.box(-view.units(20), low - tall, view.width() + view.units(40), tall), front, 0xb98d64);
        for (int i = 0; i < slots; i++) {
            double x = Slots.middle(view, slots, i);
            if (i % 3 == 1) {
                Rectangle2D panes =
                        View.box(x - wide * 0.32, floor * 0.1, wide * 0.64, Math.min(wide * 0.7, floor * 0.36));
                Casement.paint(view, panes, 0xfdf8ec);
                Casement.beam(view, panes);
                Furniture.plant(view, x + wide * 0.26, low - tall - view.units(16), tall * 0.4);
            } else {
                Kitchenware.cupboards(view, View.box(x - wide * 0.48, -view.units(6), wide * 0.96, floor * 0.3), front);
            }
            if (i % 3 == 0) {
                double size = Math.min(wide * 0.6, tall);
                Kitchenware.stove(view, View.box(x - size / 2, low - tall, size, tall));
            }
        }
        double cold = Math.min(wide * 0.6, floor * 0.4);
        Kitchenware.refrigerator(
                view, View.box(view.width() - cold * 0.92, low - floor * 0.72, cold, floor * 0.72), 0xdfe9ea);
    }
}
