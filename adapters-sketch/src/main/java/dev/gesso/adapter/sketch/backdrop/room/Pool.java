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
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Water;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** A sunlit lounge with a pool, tiles and tall windows. */
public final class Pool implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.WATER, 0.72, 0.93);

    private static final int[] WALLS = {0xf3bfc2, 0xf6d3b4, 0xbfe0da, 0xd9cdea};

    @Override
    public String id() {
        return "pool";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "swimming pool",
                "indoor pool",
                "spa",
                "poolside",
                "lounge with a pool",
                "hot tub",
                "jacuzzi",
                "thermal bath");
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
            double floor = view.height() * 0.58;
            int wall = WALLS[chance.below(WALLS.length)];
            Room.wall(view, floor, wall);
            Room.tiles(view, floor, 0xeddccb, Rgb.mix(wall, 0xd8bfa8, 0.6));
            furnish(view, floor, wall);
            basin(view, floor);
            Room.dusk(view);
        }
    }

    private static void furnish(View view, double floor, int wall) {
        int slots = Slots.count(view, floor, 3);
        for (int i = 0; i < slots; i++) {
            Rectangle2D panes = Slots.panes(view, floor, slots, Slots.middle(view, slots, i));
            Casement.paint(view, panes, Rgb.lighter(wall, 0.75));
            Casement.beam(view, panes);
        }
        double tall = Math.min(view.units(190), floor * 0.34);
        Furniture.plant(view, view.units(56), floor + view.units(38), tall);
        Furniture.plant(view, view.width() - view.units(56), floor + view.units(38), tall);
        Furniture.sofa(view, view.width() - view.units(230), floor + view.units(26), view.units(190), 0x7fb0b8);
    }

    /** Water between pale edges, wider towards the eye. */
    private static void basin(View view, double floor) {
        double top = floor + (view.height() - floor) * 0.24;
        double bottom = view.height() * 0.97;
        Path2D rim = trapezoid(view, top, bottom);
        view.line(rim, view.units(34), view.lit(0xfbf4ec), 1);
        view.line(rim, view.units(8), view.lit(0xc9dfe2), 1);
        int far = view.lit(0x9fe6ea);
        int near = view.lit(0x39aecb);
        view.shade(rim, far, near);
        view.within(rim, () -> {
            Water.ripples(view, 0, view.width(), top, bottom);
            view.fillBox(0, top, view.width(), view.units(12), view.lit(0x2f8fb0), 0.3);
        });
        ladder(view, view.width() * 0.24, top, view.units(80));
    }

    private static Path2D trapezoid(View view, double top, double bottom) {
        Path2D rim = new Path2D.Double();
        rim.moveTo(view.width() * 0.17, top);
        rim.lineTo(view.width() * 0.83, top);
        rim.lineTo(view.width() * 0.95, bottom);
        rim.lineTo(view.width() * 0.05, bottom);
        rim.closePath();
        return rim;
    }

    private static void ladder(View view, double x, double top, double size) {
        for (int i = 0; i < 2; i++) {
            double left = x + i * size * 0.5;
            Path2D rail = new Path2D.Double();
            rail.moveTo(left, top + size * 0.5);
            rail.curveTo(left, top - size, left + size * 0.06, top - size * 0.9, left + size * 0.06, top - size * 0.16);
            view.line(rail, view.units(6), view.lit(0xd5dde2), 1);
        }
    }
}
