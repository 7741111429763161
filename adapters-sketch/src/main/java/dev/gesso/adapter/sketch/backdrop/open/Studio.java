package dev.gesso.adapter.sketch.backdrop.open;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** Seamless paper with soft light: nothing but a ground to stand on. */
public final class Studio implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.66, 0.86);

    private static final int[] PAPERS = {0xe9d9c2, 0xcfe0e6, 0xf0d2cf, 0xd6e2cf, 0xded4ea, 0xf3e2b8};

    @Override
    public String id() {
        return "studio";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "photo studio",
                "seamless",
                "backdrop",
                "product shot",
                "studio background",
                "gradient background",
                "pastel background");
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
            int paper = view.lit(PAPERS[chance.below(PAPERS.length)]);
            double bend = GROUND.horizon() * view.height();
            Wash.band(view, 0, bend, Rgb.lighter(paper, 0.26), Rgb.lighter(paper, 0.1));
            Wash.band(
                    view,
                    bend,
                    view.height(),
                    Rgb.lighter(paper, 0.1),
                    Rgb.lighter(paper, 0.34),
                    Rgb.lighter(paper, 0.2));
            Wash.halo(
                    view,
                    view.width() * 0.5,
                    view.height() * 0.4,
                    view.units(700),
                    view.units(560),
                    0xffffff,
                    view.air().isNight() ? 0.2 : 0.4);
            Wash.vignette(view, Rgb.mix(paper, 0x3a3050, 0.4), 0.5);
        }
    }
}
