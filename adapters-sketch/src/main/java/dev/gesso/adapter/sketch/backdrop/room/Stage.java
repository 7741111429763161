package dev.gesso.adapter.sketch.backdrop.room;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Drapes;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Room;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.util.Set;

/** A stage with red curtains and spotlights. */
public final class Stage implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.7, 0.93);

    private static final int[] CLOTHS = {0xb8434c, 0x9a3f5e, 0x3f6a8a};

    @Override
    public String id() {
        return "stage";
    }

    @Override
    public Set<String> words() {
        return Set.of("theatre", "theater", "concert", "opera", "concert hall", "auditorium", "cinema");
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
            int cloth = CLOTHS[chance.below(CLOTHS.length)];
            Wash.band(view, 0, floor, Rgb.mix(cloth, 0x1c1028, 0.7), Rgb.mix(cloth, 0x2a1630, 0.5));
            Drapes.hang(view, 0, 0, view.width(), floor, Rgb.mix(cloth, 0x2a1838, 0.45));
            Wash.band(view, floor, view.height(), 0xb07c52, 0x8f5f40);
            Room.planks(view, floor, 0xa8744c);
            lights(view);
            double side = Math.min(view.width() * 0.17, view.units(240));
            Drapes.hang(view, 0, 0, side, floor + view.units(40), cloth);
            Drapes.hang(view, view.width() - side, 0, side, floor + view.units(40), cloth);
            valance(view, cloth);
        }
    }

    private static void lights(View view) {
        Chance chance = view.chance();
        int[] colours = {0xfff2cc, 0xffe0b0, 0xf6e6ff};
        for (int i = 0; i < Math.max(2, view.breadth() / 400); i++) {
            double x = view.width() * (i + 0.5) / Math.max(2, (int) (view.breadth() / 400));
            double foot = view.height() * chance.between(0.8, 0.86);
            int rgb = colours[chance.below(colours.length)];
            Path2D beam = new Path2D.Double();
            beam.moveTo(x - view.units(14), 0);
            beam.lineTo(x + view.units(14), 0);
            beam.lineTo(x + view.units(180), foot);
            beam.lineTo(x - view.units(180), foot);
            beam.closePath();
            view.brush().setPaint(new GradientPaint(0, 0, Rgb.veil(rgb, 0.4), 0, (float) foot, Rgb.veil(rgb, 0.06)));
            view.brush().fill(beam);
            Wash.halo(view, x, foot, view.units(240), view.units(64), rgb, 0.7);
        }
    }

    /** A fringe of scallops along the top. */
    private static void valance(View view, int cloth) {
        double wide = view.units(130);
        for (double x = -wide * 0.3; x < view.width(); x += wide) {
            view.fillDisc(x + wide / 2, view.units(20), wide * 0.56, view.units(92), Rgb.mix(0xe6bd68, 0x7a4a30, 0.1));
            view.fillDisc(x + wide / 2, view.units(14), wide * 0.56, view.units(88), view.lit(cloth));
            view.fillDisc(x + wide / 2, 0, wide * 0.36, view.units(60), view.lit(Rgb.lighter(cloth, 0.12)));
        }
    }
}
