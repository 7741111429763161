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
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** The room of a doctor or vet: pale walls, cupboards, a couch and an eye chart. */
public final class Surgery implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.63, 0.94);

    private static final int[] WALLS = {0xe3efec, 0xe8ecf2, 0xf1ecdc};

    @Override
    public String id() {
        return "hospital";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "clinic",
                "vet",
                "surgery",
                "doctor office",
                "waiting room",
                "veterinary clinic",
                "examination room",
                "pharmacy",
                "ward",
                "dentist");
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
            Room.panelling(view, floor, floor * 0.24, Rgb.mix(wall, 0x8fb8b0, 0.4));
            Room.tiles(view, floor, 0xe9ebe6, Rgb.mix(wall, 0xa9c6c2, 0.5));
            furnish(view, floor);
            Room.dusk(view);
        }
    }

    private static void furnish(View view, double floor) {
        int slots = Slots.count(view, floor, 3);
        double wide = Slots.width(view, slots);
        double foot = floor + view.units(22);
        int first = view.chance().below(3);
        for (int i = 0; i < slots; i++) {
            double x = Slots.middle(view, slots, i);
            if ((i + first) % 3 == 0) {
                Rectangle2D panes = Slots.panes(view, floor, slots, x);
                Casement.paint(view, panes, 0xfbfaf4);
                Casement.beam(view, panes);
            } else if ((i + first) % 3 == 1) {
                cross(view, x, floor * 0.2, Math.min(wide * 0.2, view.units(46)));
                couch(view, x, foot, Math.min(wide * 0.9, view.units(320)));
            } else {
                double size = Math.min(wide * 0.84, floor * 0.4);
                Kitchenware.cupboards(view, View.box(x - size / 2, floor * 0.12, size, floor * 0.24), 0xf0efe8);
                Kitchenware.counter(
                        view, View.box(x - size / 2, foot - floor * 0.3, size, floor * 0.3), 0xf0efe8, 0xa8c4c0);
                jars(view, x - size * 0.36, foot - floor * 0.3 - view.units(16), size * 0.14);
            }
        }
        Furniture.plant(view, view.units(50), foot + view.units(10), Math.min(view.units(180), floor * 0.32));
    }

    private static void cross(View view, double x, double y, double half) {
        view.layDisc(x, y, half * 1.5, half * 1.5, 0xfdfbf6);
        view.layBox(x - half, y - half * 0.3, half * 2, half * 0.6, 0xd9756c);
        view.layBox(x - half * 0.3, y - half, half * 0.6, half * 2, 0xd9756c);
    }

    private static void couch(View view, double x, double foot, double width) {
        view.layBox(x - width * 0.42, foot - width * 0.34, width * 0.03, width * 0.34, 0x9aa4aa);
        view.layBox(x + width * 0.39, foot - width * 0.34, width * 0.03, width * 0.34, 0x9aa4aa);
        Furniture.block(view, x - width / 2, foot - width * 0.42, width, width * 0.11, 0x86b3ae);
        Furniture.block(view, x - width / 2, foot - width * 0.5, width * 0.24, width * 0.1, 0xf6f4ee);
    }

    private static void jars(View view, double x, double foot, double size) {
        int[] colours = {0x9fc6d6, 0xe3b98a, 0xb7cf9a};
        for (int i = 0; i < colours.length; i++) {
            double left = x + i * size * 1.3;
            view.fill(
                    Furniture.rounded(left, foot - size * 1.2, size, size * 1.2, size * 0.3),
                    view.lit(colours[i]),
                    0.85);
            view.layBox(left + size * 0.1, foot - size * 1.4, size * 0.8, size * 0.24, 0x98a2a6);
        }
    }
}
