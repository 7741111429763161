package dev.gesso.adapter.sketch.backdrop.room;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Books;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Casement;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Furniture;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Room;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Slots;
import dev.gesso.adapter.sketch.backdrop.craft.town.Skyline;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** An office with desks, screens and a wide window on the city. */
public final class Office implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.62, 0.94);

    private static final int[] WALLS = {0xe4e6e4, 0xd6e0e4, 0xeee4d4};

    @Override
    public String id() {
        return "office";
    }

    @Override
    public Set<String> words() {
        return Set.of("workplace", "meeting room", "boardroom", "coworking space", "cubicle", "conference room");
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
            Room.planks(view, floor, 0xc4a486);
            window(view, floor);
            furnish(view, floor);
            Room.dusk(view);
        }
    }

    /** One long window, with houses behind it. */
    private static void window(View view, double floor) {
        double wide = view.width() * 0.86;
        Rectangle2D panes = View.box((view.width() - wide) / 2, floor * 0.1, wide, floor * 0.5);
        view.layBox(
                panes.getX() - view.units(14),
                panes.getY() - view.units(14),
                wide + view.units(28),
                panes.getHeight() + view.units(28),
                0xf4f2ee);
        view.within(panes, () -> {
            int parts = (int) Math.max(1, StrictMath.rint(view.breadth() / 500));
            for (int i = 0; i < parts; i++) {
                Casement.outside(
                        view,
                        View.box(panes.getX() + wide * i / parts, panes.getY(), wide / parts + 1, panes.getHeight()));
            }
            Skyline.row(view, panes.getMaxY(), panes.getHeight() * 0.62, 0.4);
        });
        int bars = (int) Math.max(3, StrictMath.rint(view.breadth() / 230));
        for (int i = 1; i < bars; i++) {
            view.layBox(
                    panes.getX() + wide * i / bars - view.units(5),
                    panes.getY(),
                    view.units(10),
                    panes.getHeight(),
                    0xf4f2ee);
        }
    }

    private static void furnish(View view, double floor) {
        double foot = floor + view.units(26);
        double tall = Math.min(view.units(150), floor * 0.28);
        int slots = Slots.count(view, floor, 3);
        double wide = Slots.width(view, slots);
        for (int i = 0; i < slots; i += 2) {
            desk(view, Slots.middle(view, slots, i), foot, Math.min(wide * 0.86, view.units(330)), tall);
        }
        for (int i = 0; i < slots; i++) {
            Furniture.pendant(view, Slots.middle(view, slots, i), floor * 0.05, view.units(26), 0xdad5cc);
        }
        Furniture.plant(view, Slots.middle(view, slots, 1), foot, tall * 1.3);
    }

    private static void desk(View view, double x, double foot, double width, double height) {
        double screen = width * 0.36;
        Furniture.block(view, x - screen / 2, foot - height - screen * 0.72, screen, screen * 0.6, 0x555f70);
        view.layBox(x - screen * 0.45, foot - height - screen * 0.68, screen * 0.9, screen * 0.5, 0xa8cbdc);
        view.layBox(x - screen * 0.05, foot - height - screen * 0.14, screen * 0.1, screen * 0.14, 0x555f70);
        view.layBox(x - width / 2, foot - height, width, height * 0.1, 0xcfa67a);
        view.layBox(x - width * 0.46, foot - height * 0.9, width * 0.05, height * 0.9, 0x8a8f98);
        Furniture.block(view, x + width * 0.2, foot - height * 0.9, width * 0.26, height * 0.86, 0xdfd8cc);
        Books.fill(view, View.box(x - width * 0.46, foot - height * 1.3, width * 0.24, height * 0.3));
    }
}
