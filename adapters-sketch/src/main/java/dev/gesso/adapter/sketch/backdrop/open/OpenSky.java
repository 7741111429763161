package dev.gesso.adapter.sketch.backdrop.open;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Clouds;
import dev.gesso.adapter.sketch.backdrop.craft.sky.Sky;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** The sky above a sea of clouds. */
public final class OpenSky implements Backdrop {

    private static final Ground GROUND = new Ground(Ground.Kind.OPEN, 0.06, 0.88);

    @Override
    public String id() {
        return "sky";
    }

    @Override
    public Set<String> words() {
        return Set.of("in the air", "above the clouds", "in the clouds", "heaven", "in the sky", "cloudscape");
    }

    @Override
    public Ground ground() {
        return GROUND;
    }

    @Override
    public void paint(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            Sky.paint(view, view.height());
            for (int row = 0; row < 3; row++) {
                bank(view, row);
            }
        }
    }

    private static void bank(View view, int row) {
        Chance chance = view.chance();
        double foot = view.height() * (0.9 + 0.08 * row);
        double size = view.units(150 + 60 * row);
        for (double x = -size; x < view.width() + size; x += size * chance.between(0.7, 1.1)) {
            Clouds.paint(view, x, foot + view.units(chance.between(0, 40)), size);
        }
    }
}
