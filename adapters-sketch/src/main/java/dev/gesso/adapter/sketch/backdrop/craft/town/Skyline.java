package dev.gesso.adapter.sketch.backdrop.craft.town;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** High houses far off, with lit windows at night. */
public final class Skyline {

    private static final int[] CONCRETE = {0x8fa0b6, 0xa7aebb, 0xb9a9a0, 0x7f90ab, 0xa0b4bf};

    private Skyline() {}

    /** Towers side by side with their feet on a line, up to a height. */
    public static void row(View view, double foot, double height, double distance) {
        Chance chance = view.chance();
        double x = -view.units(chance.between(0, 60));
        while (x < view.width()) {
            double wide = view.units(chance.between(56, 120));
            double tall = height * chance.between(0.45, 1);
            tower(view, View.box(x, foot - tall, wide, tall), distance);
            x += wide + view.units(chance.between(-12, 14));
        }
    }

    private static void tower(View view, Rectangle2D box, double distance) {
        Chance chance = view.chance();
        int wall = view.air().lit(CONCRETE[chance.below(CONCRETE.length)], distance);
        double roof = box.getWidth() * chance.between(0.2, 0.6);
        view.fill(crown(box, chance.below(4), roof), wall);
        view.shade(box, wall, Rgb.mix(wall, view.air().haze(), 0.35));
        view.fillBox(
                box.getX() + box.getWidth() * 0.82, box.getY(), box.getWidth() * 0.18, box.getHeight(), 0x1a2040, 0.1);
        windows(view, box, wall, distance);
    }

    private static Path2D crown(Rectangle2D box, int kind, double size) {
        Path2D crown = new Path2D.Double();
        double top = box.getY() + 1;
        crown.moveTo(box.getX(), top);
        switch (kind) {
            case 0 -> crown.lineTo(box.getCenterX(), top - size);
            case 1 -> crown.lineTo(box.getX(), top - size * 0.7);
            case 2 -> crown.curveTo(box.getX(), top - size, box.getMaxX(), top - size, box.getMaxX(), top);
            default ->
                crown.append(
                        View.box(box.getCenterX() - size * 0.04, top - size * 1.6, size * 0.08, size * 1.6), false);
        }
        crown.lineTo(box.getMaxX(), top);
        crown.closePath();
        return crown;
    }

    private static void windows(View view, Rectangle2D box, int wall, double distance) {
        Chance chance = view.chance();
        int columns = (int) Math.max(2, box.getWidth() / view.units(20));
        double step = box.getWidth() / columns;
        double rows = view.units(27);
        Path2D dark = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Path2D lit = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int burning = view.air().isNight() ? 5 : view.air().isTwilight() ? 2 : 0;
        for (double y = box.getY() + rows * 0.6; y < box.getMaxY() - rows; y += rows) {
            for (int i = 0; i < columns; i++) {
                Rectangle2D pane = View.box(box.getX() + step * (i + 0.26), y, step * 0.48, rows * 0.5);
                (chance.below(10) < burning ? lit : dark).append(pane, false);
            }
        }
        view.fill(dark, view.air().isNight() ? Rgb.darker(wall, 0.3) : Rgb.lighter(wall, 0.3), 0.75);
        view.fill(lit, Rgb.mix(0xffdf94, view.air().haze(), distance * 0.5));
    }
}
