package dev.gesso.adapter.sketch.backdrop.town;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Trees;
import dev.gesso.adapter.sketch.backdrop.craft.town.Facades;
import dev.gesso.adapter.sketch.backdrop.craft.town.Lamps;
import dev.gesso.adapter.sketch.backdrop.craft.town.Pavement;
import dev.gesso.adapter.sketch.backdrop.craft.town.Skyline;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** A street of colourful houses. */
public final class Street implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.64, 0.93);

    @Override
    public String id() {
        return "street";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "town",
                "alley",
                "avenue",
                "neighbourhood",
                "neighborhood",
                "sidewalk",
                "pavement",
                "crosswalk",
                "high street",
                "suburb",
                "main street");
    }

    @Override
    public Ground ground() {
        return GROUND;
    }

    @Override
    public void paint(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            double horizon = GROUND.horizon() * view.height();
            Sky.paint(view, horizon);
            double tall = Math.min(horizon * 0.78, view.units(520));
            Skyline.row(view, horizon, Math.min(horizon * 0.9, tall * 1.15), 0.74);
            Facades.row(view, horizon + view.units(8), tall, 0.14);
            Pavement.slabs(view, horizon + view.units(8), 0xd3c8ba);
            carriageway(view, horizon + (view.height() - horizon) * 0.34);
            for (double x = view.units(120); x < view.width(); x += view.units(480)) {
                Lamps.street(view, x, horizon + view.units(44), Math.min(view.units(330), horizon * 0.6));
                Trees.broadleaf(
                        view,
                        x + view.units(230),
                        horizon + view.units(40),
                        Math.min(view.units(240), horizon * 0.5),
                        0.1);
            }
        }
    }

    private static void carriageway(View view, double top) {
        int tar = view.air().isSnowy() ? 0xc3c9d2 : 0x8b8d96;
        view.fillBox(0, top - view.units(16), view.width(), view.units(16), view.lit(0xeae3d6));
        Wash.band(view, top, view.height(), view.lit(Rgb.lighter(tar, 0.08)), view.lit(Rgb.darker(tar, 0.16)));
        double y = top + (view.height() - top) * 0.42;
        for (double x = -view.units(40); x < view.width(); x += view.units(170)) {
            view.fillBox(x, y, view.units(96), view.units(12), view.lit(0xf6edd0), 0.85);
        }
    }
}
