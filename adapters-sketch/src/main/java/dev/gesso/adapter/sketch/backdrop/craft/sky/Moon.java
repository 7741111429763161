package dev.gesso.adapter.sketch.backdrop.craft.sky;

import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;

/** The moon in one of its phases. */
public final class Moon {

    private static final int FACE = 0xf8f2d6;
    private static final int SEA = 0xe4dcb8;

    private Moon() {}

    static void paint(View view, double horizon) {
        Chance chance = view.chance();
        paint(view, view.lightX(), horizon * chance.between(0.2, 0.3), view.units(56), chance.below(3));
    }

    /** Full at phase 0, gibbous at 1, a sickle at 2. */
    public static void paint(View view, double x, double y, double radius, int phase) {
        Wash.glow(view, x, y, radius * 4.5, 0xcfd9ff, 0.5);
        Area face = new Area(disc(x, y, radius));
        if (phase > 0) {
            face.subtract(new Area(disc(x - radius * (phase == 1 ? 1.45 : 0.6), y - radius * 0.25, radius * 1.08)));
        }
        view.fill(face, FACE);
        Shape clip = view.brush().getClip();
        view.brush().clip(face);
        for (int i = 0; i < 5; i++) {
            double size = radius * view.chance().between(0.08, 0.24);
            view.fill(
                    disc(
                            x + radius * view.chance().between(-0.6, 0.6),
                            y + radius * view.chance().between(-0.6, 0.6),
                            size),
                    SEA);
        }
        view.brush().setClip(clip);
    }

    private static Ellipse2D disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
