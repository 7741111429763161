package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Line2D;

/** A bare crown. */
final class Branches {

    /** 31 branches; a fifth fork would be thinner than a pixel in most pictures. */
    private static final int FORKS = 4;

    private Branches() {}

    static void paint(View view, double x, double foot, double height, int rgb) {
        grow(view, x, foot, height * 0.42, StrictMath.PI / 2, FORKS, rgb);
    }

    private static void grow(View view, double x, double y, double length, double angle, int forks, int rgb) {
        double endX = x + StrictMath.cos(angle) * length;
        double endY = y - StrictMath.sin(angle) * length;
        view.line(new Line2D.Double(x, y, endX, endY), length * 0.13, rgb, 1);
        if (forks > 0) {
            Chance chance = view.chance();
            grow(
                    view,
                    endX,
                    endY,
                    length * chance.between(0.6, 0.78),
                    angle + chance.between(0.25, 0.6),
                    forks - 1,
                    rgb);
            grow(
                    view,
                    endX,
                    endY,
                    length * chance.between(0.6, 0.78),
                    angle - chance.between(0.25, 0.6),
                    forks - 1,
                    rgb);
        }
    }
}
