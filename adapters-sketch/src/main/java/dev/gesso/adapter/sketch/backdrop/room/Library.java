package dev.gesso.adapter.sketch.backdrop.room;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Casement;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Furniture;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Room;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Slots;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** A library: shelves full of books, lamps and a window. */
public final class Library implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.64, 0.94);

    private static final int[] WALLS = {0xd9bf98, 0xcbbfa4, 0xc9b1a0};

    @Override
    public String id() {
        return "library";
    }

    @Override
    public Set<String> words() {
        return Set.of("bookshop", "bookstore", "book shop", "study", "archive", "reading room");
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
            Room.planks(view, floor, 0xb9855a);
            shelves(view, floor);
            double low = view.height() - floor;
            Furniture.rug(
                    view,
                    view.width() * 0.5,
                    floor + low * 0.62,
                    Math.min(view.width() * 0.74, low * 2.2),
                    low * 0.46,
                    0xb5786a);
            lamps(view);
            Room.dusk(view);
        }
    }

    private static void shelves(View view, double floor) {
        int slots = Slots.count(view, floor, 3);
        double wide = Slots.width(view, slots);
        double foot = floor + view.units(10);
        for (int i = 0; i < slots; i++) {
            double x = Slots.middle(view, slots, i);
            if (i % 4 == 1) {
                Rectangle2D panes = Slots.panes(view, floor, slots, x);
                Casement.paint(view, panes, 0xc9a67c);
                Casement.beam(view, panes);
                Furniture.bookcase(view, View.box(x - wide * 0.46, foot - floor * 0.19, wide * 0.92, floor * 0.19), 1);
            } else {
                double top = floor * 0.07;
                Furniture.bookcase(view, View.box(x - wide * 0.47, top, wide * 0.94, foot - top), 5);
            }
        }
    }

    private static void lamps(View view) {
        int count = (int) Math.max(2, view.breadth() / 420);
        for (int i = 0; i < count; i++) {
            Furniture.pendant(view, Slots.middle(view, count, i), view.units(70), view.units(34), 0x6f9a88);
        }
    }
}
