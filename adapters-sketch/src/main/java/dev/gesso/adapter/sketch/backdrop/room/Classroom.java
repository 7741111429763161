package dev.gesso.adapter.sketch.backdrop.room;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Casement;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Furniture;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Room;
import dev.gesso.adapter.sketch.backdrop.craft.town.Bunting;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** A classroom with a blackboard, a clock and coloured paper. */
public final class Classroom implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.64, 0.94);

    private static final int[] WALLS = {0xf3e7c4, 0xd9e6e2, 0xf1d9c8};

    @Override
    public String id() {
        return "classroom";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "school",
                "lecture hall",
                "school room",
                "schoolroom",
                "lesson",
                "university",
                "college",
                "laboratory",
                "lab");
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
            Room.panelling(view, floor, floor * 0.2, 0xc9a984);
            Room.planks(view, floor, 0xc99a6c);
            double tall = Math.min(floor * 0.5, view.units(340));
            double wide = Math.min(view.width() * 0.52, tall * 1.9);
            board(view, View.box((view.width() - wide) / 2, floor * 0.17, wide, tall));
            sides(view, floor, wide);
            Bunting.paint(view, floor * 0.05);
            Room.dusk(view);
        }
    }

    private static void board(View view, Rectangle2D box) {
        double rim = view.units(13);
        view.layBox(box.getX() - rim, box.getY() - rim, box.getWidth() + 2 * rim, box.getHeight() + 2 * rim, 0xa87c54);
        view.shade(box, view.lit(0x4f7d69), view.lit(0x456f5e));
        chalk(view, box);
        view.layBox(box.getX() - rim, box.getMaxY() + rim, box.getWidth() + 2 * rim, rim * 0.8, 0xc79a6c);
    }

    /** A sun, a house, waves: what a child draws. */
    private static void chalk(View view, Rectangle2D box) {
        double size = box.getHeight() * 0.14;
        double x = box.getX() + box.getWidth() * 0.16;
        double y = box.getY() + box.getHeight() * 0.3;
        view.line(View.disc(x, y, size * 0.8, size * 0.8), view.units(3), view.lit(0xf6e7a8), 0.8);
        Path2D lines = new Path2D.Double();
        for (int i = 0; i < 8; i++) {
            double angle = i * StrictMath.PI / 4;
            lines.moveTo(x + StrictMath.cos(angle) * size * 1.1, y + StrictMath.sin(angle) * size * 1.1);
            lines.lineTo(x + StrictMath.cos(angle) * size * 1.5, y + StrictMath.sin(angle) * size * 1.5);
        }
        double house = box.getMaxX() - box.getWidth() * 0.16;
        double foot = box.getMaxY() - size;
        lines.append(View.box(house - size, foot - size * 1.6, size * 2, size * 1.6), false);
        lines.moveTo(house - size * 1.3, foot - size * 1.6);
        lines.lineTo(house, foot - size * 2.8);
        lines.lineTo(house + size * 1.3, foot - size * 1.6);
        for (int row = 0; row < 3; row++) {
            double left = box.getX() + box.getWidth() * 0.36;
            double line = box.getY() + box.getHeight() * (0.26 + 0.2 * row);
            lines.moveTo(left, line);
            for (int i = 1; i < 9; i++) {
                double to = left + i * size * 0.42;
                lines.quadTo(to - size * 0.21, line + (i % 2 == 0 ? -size : size) * 0.5, to, line);
            }
        }
        view.line(lines, view.units(3), view.lit(0xeef3ec), 0.62);
    }

    /** Windows beside the board where there is room, and a clock over it. */
    private static void sides(View view, double floor, double board) {
        double free = (view.width() - board) / 2 - view.units(26);
        double wide = Math.min(free * 0.72, floor * 0.36);
        for (double side : new double[] {free * 0.5, view.width() - free * 0.5}) {
            Rectangle2D panes = View.box(side - wide / 2, floor * 0.2, wide, Math.min(wide * 1.35, floor * 0.46));
            Casement.paint(view, panes, 0xfaf4e6);
            Casement.beam(view, panes);
        }
        Furniture.plant(view, view.units(60), floor + view.units(30), Math.min(view.units(190), floor * 0.36));
    }
}
