package dev.gesso.adapter.sketch.backdrop.room;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Casement;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Furniture;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Room;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Slots;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** A living room with windows, a sofa and a rug. */
public final class LivingRoom implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.62, 0.94);

    private static final int[] WALLS = {0xf0e3c8, 0xd5e2d3, 0xf2d2c6, 0xd3dfea, 0xe6dbec};
    private static final int[] FLOORS = {0xc49366, 0xb78258, 0xd2a77c};
    private static final int[] CLOTHS = {0xc97b73, 0x7fa0b8, 0xd9a862, 0x8aa986, 0xa98bb5};

    @Override
    public String id() {
        return "indoor";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "indoors",
                "living room",
                "room",
                "home",
                "house interior",
                "inside",
                "lounge",
                "apartment",
                "parlour",
                "sitting room",
                "at home");
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
            if (chance.below(2) == 0) {
                Room.stripes(view, floor, wall);
            }
            Room.planks(view, floor, FLOORS[chance.below(FLOORS.length)]);
            furnish(view, floor, wall);
            double low = view.height() - floor;
            int rug = CLOTHS[chance.below(CLOTHS.length)];
            Furniture.rug(
                    view,
                    view.width() / 2.0,
                    floor + low * 0.62,
                    Math.min(view.width() * 0.8, low * 2.4),
                    low * 0.5,
                    rug);
            Room.dusk(view);
        }
    }

    /** Windows with pictures, lamps and plants between them, as many as there is room for. */
    private static void furnish(View view, double floor, int wall) {
        Chance chance = view.chance();
        int slots = Slots.count(view, floor, 3);
        int cloth = CLOTHS[chance.below(CLOTHS.length)];
        for (int i = 0; i < slots; i++) {
            double x = Slots.middle(view, slots, i);
            if (i % 2 == 0) {
                Rectangle2D panes = Slots.panes(view, floor, slots, x);
                Casement.paint(view, panes, Rgb.lighter(wall, 0.7));
                Casement.curtains(view, panes, floor - view.units(60), cloth);
                Casement.beam(view, panes);
            } else {
                Slots.picture(view, floor, slots, x);
                Furniture.sofa(
                        view, x, floor + view.units(22), Slots.width(view, slots) * 0.92, Rgb.mix(cloth, wall, 0.35));
            }
        }
        double tall = Math.min(view.units(330), floor * 0.5);
        Furniture.floorLamp(view, view.units(60), floor + view.units(24), tall);
        Furniture.plant(view, view.width() - view.units(70), floor + view.units(34), tall * 0.72);
    }
}
