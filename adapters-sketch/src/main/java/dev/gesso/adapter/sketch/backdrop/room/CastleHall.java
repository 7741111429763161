package dev.gesso.adapter.sketch.backdrop.room;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Masonry;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Room;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Slots;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Lawn;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Ribbon;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.util.Set;

/** The hall of a castle: stone walls, arched windows, banners and a red carpet. */
public final class CastleHall implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.64, 0.94);

    private static final int[] STONES = {0xb7b1ae, 0xc4b8a8, 0xa9adb8};
    private static final int[] BANNERS = {0xa8404c, 0x3f5f9a, 0x4c7f5c, 0x74509a};

    @Override
    public String id() {
        return "castle";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "castle hall",
                "palace",
                "throne room",
                "fortress",
                "dungeon",
                "medieval hall",
                "great hall",
                "ballroom");
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
            Room.wall(view, floor, STONES[chance.below(STONES.length)]);
            Masonry.courses(view, floor);
            Room.tiles(view, floor, 0xcfc6bd, 0xa79d98);
            carpet(view, floor);
            furnish(view, floor, BANNERS[chance.below(BANNERS.length)]);
            Room.dusk(view);
        }
    }

    private static void furnish(View view, double floor, int banner) {
        int slots = Slots.count(view, floor, 3);
        double wide = Slots.width(view, slots);
        for (int i = 0; i < slots; i++) {
            double x = Slots.middle(view, slots, i);
            if (i % 2 == 0) {
                Masonry.archedWindow(view, x, floor * 0.74, Math.min(wide * 0.46, floor * 0.26), floor * 0.6);
            } else {
                banner(view, x, floor * 0.1, Math.min(wide * 0.42, floor * 0.24), floor * 0.56, banner);
            }
            if (i > 0) {
                Masonry.pillar(view, x - wide / 2, floor + view.units(16), Math.min(view.units(66), wide * 0.2));
                Masonry.torch(view, x - wide / 2, floor * 0.46);
            }
        }
    }

    private static void banner(View view, double x, double top, double width, double height, int rgb) {
        Path2D cloth = new Path2D.Double();
        cloth.moveTo(x - width / 2, top);
        cloth.lineTo(x + width / 2, top);
        cloth.lineTo(x + width / 2, top + height);
        cloth.lineTo(x, top + height * 0.86);
        cloth.lineTo(x - width / 2, top + height);
        cloth.closePath();
        view.shade(cloth, view.lit(Rgb.lighter(rgb, 0.1)), view.lit(Rgb.darker(rgb, 0.16)));
        view.line(cloth, view.units(5), view.lit(0xe3bf6c), 1);
        view.layBox(x - width * 0.62, top - view.units(8), width * 1.24, view.units(10), 0x9a6f3f);
        Lawn.flower(view, x, top + height * 0.42, width * 0.17, view.lit(0xf0d188));
    }

    private static void carpet(View view, double floor) {
        Path2D carpet = Ribbon.shape(view, floor, 0.5, 0.5, 0, view.units(100), view.units(300));
        view.shade(carpet, view.lit(0xb5545a), view.lit(0x9c3f4c));
        view.line(carpet, view.units(8), view.lit(0xe3bf6c), 0.9);
    }
}
