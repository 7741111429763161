package dev.gesso.adapter.sketch.backdrop.room;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Casement;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Furniture;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Kitchenware;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Room;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Slots;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** A café with a counter, lamps and tables by the window. */
public final class Cafe implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.63, 0.94);

    private static final int[] WALLS = {0xe9d3b4, 0xd6c3b0, 0xc9cfc0, 0xe6c9b8};

    @Override
    public String id() {
        return "cafe";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "café",
                "restaurant",
                "coffee shop",
                "diner",
                "bistro",
                "tearoom",
                "pub",
                "tavern",
                "canteen",
                "cocktail bar");
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
            int wall = WALLS[chance.below(WALLS.length)];
            Room.wall(view, floor, wall);
            Room.panelling(view, floor, floor * 0.3, 0x8f6a50);
            Room.planks(view, floor, 0xb9855c);
            furnish(view, floor);
            for (double x = view.units(120); x < view.width(); x += view.units(260)) {
                Furniture.pendant(view, x, floor * 0.14, view.units(36), 0xd98f62);
            }
            Room.dusk(view);
        }
    }

    private static void furnish(View view, double floor) {
        int slots = Slots.count(view, floor, 3);
        double wide = Slots.width(view, slots);
        double foot = floor + view.units(28);
        int first = view.chance().below(3);
        for (int i = 0; i < slots; i++) {
            double x = Slots.middle(view, slots, i);
            if ((i + first) % 3 == 1) {
                bottles(view, View.box(x - wide * 0.42, floor * 0.2, wide * 0.84, floor * 0.3));
                double tall = Math.min(view.units(190), floor * 0.34);
                Kitchenware.counter(
                        view, View.box(x - wide * 0.46, foot - tall, wide * 0.92, tall), 0x9c7354, 0xe2c7a0);
            } else {
                Rectangle2D panes = Slots.panes(view, floor, slots, x);
                Casement.paint(view, panes, 0xf7ecd8);
                Casement.beam(view, panes);
                table(view, x, foot + view.units(10), Math.min(wide * 0.5, view.units(170)));
            }
        }
    }

    private static void bottles(View view, Rectangle2D box) {
        int[] colours = {0x7fa890, 0xd9a05c, 0xb8705c, 0xe8d9b0, 0x86a3b8};
        for (int row = 0; row < 2; row++) {
            double shelf = box.getY() + box.getHeight() * (0.46 + 0.5 * row);
            view.layBox(box.getX(), shelf, box.getWidth(), view.units(9), 0x8a6043);
            double step = view.units(30);
            for (double x = box.getX() + step * 0.4; x < box.getMaxX() - step * 0.6; x += step) {
                double tall = box.getHeight() * view.chance().between(0.22, 0.36);
                view.lay(
                        Furniture.rounded(x, shelf - tall, step * 0.56, tall, step * 0.26),
                        colours[view.chance().below(colours.length)]);
                view.layBox(x + step * 0.2, shelf - tall * 1.24, step * 0.16, tall * 0.3, 0xcbb48a);
            }
        }
    }

    private static void table(View view, double x, double foot, double size) {
        for (double side : new double[] {-0.72, 0.72}) {
            double left = x + side * size;
            view.layBox(left - size * 0.18, foot - size * 0.42, size * 0.36, size * 0.07, 0x7d5a44);
            view.layBox(
                    left + (side < 0 ? -size * 0.18 : size * 0.12),
                    foot - size * 0.9,
                    size * 0.06,
                    size * 0.9,
                    0x7d5a44);
            view.layBox(
                    left + (side < 0 ? size * 0.12 : -size * 0.18),
                    foot - size * 0.42,
                    size * 0.06,
                    size * 0.42,
                    0x7d5a44);
        }
        view.layBox(x - size * 0.04, foot - size * 0.62, size * 0.08, size * 0.62, 0x6d5040);
        view.layDisc(x, foot, size * 0.26, size * 0.05, 0x6d5040);
        view.layDisc(x, foot - size * 0.62, size * 0.5, size * 0.08, 0xd8b184);
    }
}
