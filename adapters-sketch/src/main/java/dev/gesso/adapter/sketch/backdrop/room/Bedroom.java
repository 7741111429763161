package dev.gesso.adapter.sketch.backdrop.room;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Beds;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Casement;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Furniture;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Room;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Slots;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** A bedroom with a bed, a window and a soft rug. */
public final class Bedroom implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.62, 0.94);

    private static final int[] WALLS = {0xd8dcea, 0xe9d9d6, 0xd6e3dd, 0xefe3c6};
    private static final int[] CLOTHS = {0x8f9fc9, 0xc98fa0, 0x88b0a4, 0xd9a86c};

    @Override
    public String id() {
        return "bedroom";
    }

    @Override
    public Set<String> words() {
        return Set.of("nursery", "bed room", "hotel room", "dormitory", "guest room");
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
            Room.stripes(view, floor, wall);
            Room.planks(view, floor, 0xd0a67c);
            furnish(view, floor, wall, CLOTHS[chance.below(CLOTHS.length)]);
            Room.dusk(view);
        }
    }

    private static void furnish(View view, double floor, int wall, int cloth) {
        int slots = Slots.count(view, floor, 3);
        double wide = Slots.width(view, slots);
        double low = view.height() - floor;
        Furniture.rug(
                view,
                view.width() * 0.5,
                floor + low * 0.62,
                Math.min(view.width() * 0.7, low * 2),
                low * 0.42,
                Rgb.lighter(cloth, 0.25));
        for (int i = 0; i < slots; i++) {
            double x = Slots.middle(view, slots, i);
            if (i % 2 == 1) {
                Rectangle2D panes = Slots.panes(view, floor, slots, x);
                Casement.paint(view, panes, 0xfbf6ec);
                Casement.curtains(view, panes, floor - view.units(40), cloth);
                Casement.beam(view, panes);
            } else if (i % 4 == 0) {
                Slots.picture(view, floor, slots, x);
                double width = Math.min(wide * 0.98, view.units(420));
                Beds.paint(view, Math.max(x, width * 0.56), floor + view.units(46), width, Rgb.mix(cloth, wall, 0.2));
            } else {
                wardrobe(view, x, floor + view.units(20), Math.min(wide * 0.62, floor * 0.42));
            }
        }
        Furniture.floorLamp(
                view,
                Slots.middle(view, slots, 0) + wide * 0.6,
                floor + view.units(26),
                Math.min(view.units(230), floor * 0.4));
    }

    private static void wardrobe(View view, double x, double foot, double width) {
        double tall = width * 1.5;
        Furniture.block(view, x - width / 2, foot - tall, width, tall, 0xb98a60);
        for (double side : new double[] {0.05, 0.52}) {
            Rectangle2D door = View.box(x - width / 2 + width * side, foot - tall * 0.95, width * 0.43, tall * 0.88);
            view.line(door, view.units(3), view.lit(0x8a6242), 0.6);
        }
        view.layDisc(x - width * 0.05, foot - tall * 0.5, view.units(5), view.units(5), 0xe0c080);
        view.layDisc(x + width * 0.05, foot - tall * 0.5, view.units(5), view.units(5), 0xe0c080);
    }
}
