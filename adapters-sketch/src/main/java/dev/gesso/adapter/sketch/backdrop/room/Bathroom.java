package dev.gesso.adapter.sketch.backdrop.room;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.Puffs;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Casement;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Furniture;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Room;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Slots;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** A bathroom with tiles, a bath and a mirror. */
public final class Bathroom implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.64, 0.94);

    private static final int[] TILES = {0xa9cfd2, 0xc9dcc0, 0xe6c9c4, 0xc0cfe6};

    @Override
    public String id() {
        return "bathroom";
    }

    @Override
    public Set<String> words() {
        return Set.of("washroom", "restroom");
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
            int tile = TILES[chance.below(TILES.length)];
            Room.wall(view, floor, Rgb.lighter(tile, 0.5));
            tiles(view, floor, tile);
            Room.tiles(view, floor, 0xf0ece4, Rgb.mix(tile, 0xc9d6d8, 0.4));
            furnish(view, floor);
            Room.dusk(view);
        }
    }

    private static void tiles(View view, double floor, int tile) {
        double top = floor * 0.4;
        double size = view.units(46);
        view.shade(View.box(0, top, view.width(), floor - top), view.lit(Rgb.lighter(tile, 0.15)), view.lit(tile));
        Path2D joints = new Path2D.Double();
        for (double y = top + size * 0.5; y < floor; y += size) {
            joints.moveTo(0, y);
            joints.lineTo(view.width(), y);
        }
        for (double x = size / 2; x < view.width(); x += size) {
            joints.moveTo(x, top);
            joints.lineTo(x, floor);
        }
        view.line(joints, view.units(2.2), view.lit(0xfbfaf6), 0.6);
        view.layBox(0, top - view.units(8), view.width(), view.units(14), Rgb.darker(tile, 0.14));
    }

    private static void furnish(View view, double floor) {
        int slots = Slots.count(view, floor, 3);
        double wide = Slots.width(view, slots);
        double foot = floor + view.units(34);
        int first = view.chance().below(3);
        for (int i = 0; i < slots; i++) {
            double x = Slots.middle(view, slots, i);
            if ((i + first) % 3 == 1) {
                Rectangle2D panes =
                        View.box(x - wide * 0.28, floor * 0.1, wide * 0.56, Math.min(wide * 0.6, floor * 0.36));
                Casement.paint(view, panes, 0xfdfaf2);
                Casement.beam(view, panes);
            } else if ((i + first) % 3 == 0) {
                double width = Math.min(wide * 1.1, view.units(380));
                bath(
                        view,
                        Math.clamp(x, width * 0.56, Math.max(width * 0.56, view.width() - width * 0.56)),
                        foot,
                        width);
            } else {
                basin(view, x, floor, Math.min(wide * 0.6, view.units(180)));
            }
        }
    }

    private static void bath(View view, double x, double foot, double width) {
        double tall = width * 0.36;
        Path2D tub = new Path2D.Double();
        tub.moveTo(x - width / 2, foot - tall);
        tub.lineTo(x + width / 2, foot - tall);
        tub.curveTo(x + width * 0.48, foot - tall * 0.1, x + width * 0.4, foot - tall * 0.08, x, foot - tall * 0.08);
        tub.curveTo(
                x - width * 0.4, foot - tall * 0.08, x - width * 0.48, foot - tall * 0.1, x - width / 2, foot - tall);
        tub.closePath();
        Puffs foam = new Puffs();
        for (int i = -4; i <= 4; i++) {
            foam.add(x + i * width * 0.1, foot - tall, width * view.chance().between(0.05, 0.09));
        }
        foam.paint(view, new Puffs.Tones(view.lit(0xdcebf2), view.lit(0xf0f8fb), view.lit(0xffffff), 1));
        view.shade(tub, view.lit(0xfdfdfb), view.lit(0xd9dfe2));
        view.lay(
                Furniture.rounded(x - width * 0.53, foot - tall * 1.06, width * 1.06, tall * 0.13, tall * 0.1),
                0xffffff);
        view.layDisc(x - width * 0.34, foot - tall * 0.04, width * 0.05, tall * 0.07, 0xc9a862);
        view.layDisc(x + width * 0.34, foot - tall * 0.04, width * 0.05, tall * 0.07, 0xc9a862);
    }

    private static void basin(View view, double x, double floor, double size) {
        view.layDisc(x, floor * 0.3, size * 0.5, size * 0.6, 0xd8b98a);
        view.layDisc(x, floor * 0.3, size * 0.43, size * 0.53, 0xd3e8ee);
        view.fillDisc(x - size * 0.12, floor * 0.3 - size * 0.16, size * 0.12, size * 0.24, 0xffffff, 0.4);
        double top = floor - size * 0.86;
        Furniture.block(
                view,
                x - size * 0.09,
                top + size * 0.2,
                size * 0.18,
                floor + view.units(20) - top - size * 0.2,
                0xf4f4f0);
        Furniture.block(view, x - size * 0.5, top, size, size * 0.26, 0xffffff);
    }
}
