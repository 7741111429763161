package dev.gesso.adapter.sketch.backdrop.room;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Casement;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Furniture;
import dev.gesso.adapter.sketch.backdrop.craft.interior.Room;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** The top of a wooden table before a soft wall and a window. */
public final class TableTop implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.TABLE, 0.6, 0.9);

    private static final int[] WALLS = {0xe9dcc4, 0xd3dfdb, 0xecd3c6, 0xd5d9e6};
    private static final int[] WOODS = {0xb98453, 0xa87548, 0xc69666};

    @Override
    public String id() {
        return "table";
    }

    @Override
    public Set<String> words() {
        return Set.of(
                "tabletop",
                "table top",
                "desktop",
                "workbench",
                "countertop",
                "dinner table",
                "still life",
                "kitchen table",
                "wooden table",
                "writing desk");
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
            double edge = GROUND.horizon() * view.height();
            int wall = WALLS[chance.below(WALLS.length)];
            Wash.band(
                    view,
                    0,
                    edge,
                    view.lit(Rgb.lighter(wall, 0.14)),
                    view.lit(Rgb.lighter(wall, 0.24)),
                    view.lit(wall));
            window(view, edge);
            softened(view, edge);
            Room.planks(view, edge, WOODS[chance.below(WOODS.length)]);
            view.layBox(0, edge, view.width(), view.units(6), 0xe2b98c);
            Wash.halo(
                    view,
                    view.width() * 0.5,
                    view.height() * 0.8,
                    view.units(620),
                    view.units(170),
                    view.lit(0xffe6bc),
                    0.3);
            Room.dusk(view);
        }
    }

    private static void window(View view, double edge) {
        double wide = Math.min(view.units(330), edge * 0.62);
        double x = view.width() * (view.chance().below(2) == 0 ? 0.2 : 0.8);
        Rectangle2D panes = View.box(x - wide / 2, edge * 0.06, wide, edge * 0.62);
        Casement.paint(view, panes, 0xfaf3e4);
        Casement.curtains(view, panes, edge, 0xd9c4a8);
        double other = view.width() - x;
        Furniture.plant(view, other, edge, Math.min(view.units(240), edge * 0.46));
    }

    /** The wall is far out of focus: a haze over all of it. */
    private static void softened(View view, double edge) {
        view.brush().setPaint(Rgb.veil(view.lit(0xfbf1de), 0.36));
        view.brush().fill(View.box(0, 0, view.width(), edge));
    }
}
