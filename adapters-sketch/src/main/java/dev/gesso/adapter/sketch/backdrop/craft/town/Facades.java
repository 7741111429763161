package dev.gesso.adapter.sketch.backdrop.craft.town;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.terrain.Foliage;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Fronts of town houses with windows that are lit at night. */
public final class Facades {

    private static final int[] PLASTER = {0xf0d2a8, 0xe6b8a2, 0xd6c7dc, 0xbcd3cf, 0xf3e3c3, 0xd9bfa8, 0xc7d2e4};
    private static final int[] ROOFS = {0xb5695a, 0x8a6f7c, 0x7f8794, 0xa9745a};
    private static final int LAMPLIGHT = 0xffdf94;

    private Facades() {}

    /** Houses side by side with their feet on a line. */
    public static void row(View view, double foot, double height, double distance) {
        Chance chance = view.chance();
        double x = -view.units(20);
        int last = -1;
        while (x < view.width()) {
            double tall = height * chance.between(0.72, 1);
            double wide = height * chance.between(0.36, 0.52);
            int plaster = chance.below(PLASTER.length - 1);
            last = plaster >= Math.max(last, 0) && plaster == last ? PLASTER.length - 1 : plaster;
            house(view, View.box(x, foot - tall, wide, tall), PLASTER[last], distance);
            x += wide;
        }
    }

    /** One house: storeys of windows, a door and a gable. */
    public static void house(View view, Rectangle2D box, int plaster, double distance) {
        Chance chance = view.chance();
        roof(view, box, ROOFS[chance.below(ROOFS.length)], distance);
        int wall = view.air().lit(plaster, distance);
        view.shade(box, Rgb.lighter(wall, 0.08), Rgb.darker(wall, 0.1));
        int storeys = box.getHeight() > box.getWidth() * 1.5 ? 3 : 2;
        double storey = box.getHeight() / storeys;
        for (int i = 0; i < storeys - 1; i++) {
            windows(view, box, box.getY() + (i + 0.18) * storey, storey * 0.58, distance);
        }
        shop(view, View.box(box.getX(), box.getMaxY() - storey, box.getWidth(), storey), distance);
    }

    private static void roof(View view, Rectangle2D box, int rgb, double distance) {
        double over = box.getWidth() * 0.03;
        double high = box.getWidth() * 0.34;
        Path2D roof = new Path2D.Double();
        roof.moveTo(box.getX() - over, box.getY() + 1);
        if (view.chance().below(2) == 0) {
            roof.lineTo(box.getX() + box.getWidth() * 0.16, box.getY() - high * 0.7);
            roof.lineTo(box.getMaxX() - box.getWidth() * 0.16, box.getY() - high * 0.7);
        } else {
            roof.lineTo(box.getCenterX(), box.getY() - high);
        }
        roof.lineTo(box.getMaxX() + over, box.getY() + 1);
        roof.closePath();
        view.fill(
                roof,
                view.air().isSnowy()
                        ? Rgb.mix(Foliage.snow(view.air()), view.air().haze(), distance)
                        : view.air().lit(rgb, distance));
    }

    private static void windows(View view, Rectangle2D box, double top, double tall, double distance) {
        int count = box.getWidth() > tall * 2.2 ? 3 : 2;
        double wide = box.getWidth() / (count * 2.0 + 1);
        for (int i = 0; i < count; i++) {
            pane(
                    view,
                    View.box(box.getX() + wide * (1.05 + 2 * i), top, wide * 0.9, Math.min(tall, wide * 1.7)),
                    distance);
        }
    }

    private static void pane(View view, Rectangle2D pane, double distance) {
        double rim = pane.getWidth() * 0.12;
        int frame = view.air().lit(0xfaf4e8, distance);
        view.fillBox(
                pane.getX() - rim, pane.getY() - rim, pane.getWidth() + 2 * rim, pane.getHeight() + 2 * rim, frame);
        view.fill(pane, glass(view, distance));
        view.fillBox(pane.getCenterX() - rim * 0.3, pane.getY(), rim * 0.6, pane.getHeight(), frame);
        view.fillBox(
                pane.getX() - rim * 2,
                pane.getMaxY() + rim,
                pane.getWidth() + 4 * rim,
                rim * 1.4,
                Rgb.darker(frame, 0.1));
    }

    /** Lamps burn behind some windows at night and behind few at dusk. */
    static int glass(View view, double distance) {
        boolean lit =
                view.chance().below(10) < (view.air().isNight() ? 6 : view.air().isTwilight() ? 3 : 0);
        return lit
                ? Rgb.mix(LAMPLIGHT, view.air().haze(), distance * 0.5)
                : view.air().lit(0x8fb0c4, distance);
    }

    private static void shop(View view, Rectangle2D box, double distance) {
        double wide = box.getWidth();
        double tall = box.getHeight();
        boolean left = view.chance().below(2) == 0;
        double doorX = box.getX() + wide * (left ? 0.12 : 0.66);
        Rectangle2D door = View.box(doorX, box.getMaxY() - tall * 0.66, wide * 0.22, tall * 0.66);
        int[] doors = {0x6f8f86, 0xa86a58, 0x7a7aa0, 0x94754e};
        view.fill(door, view.air().lit(doors[view.chance().below(doors.length)], distance));
        view.fillBox(doorX + wide * 0.05, door.getY() + tall * 0.07, wide * 0.12, tall * 0.2, glass(view, distance));
        double windowX = box.getX() + wide * (left ? 0.46 : 0.12);
        pane(view, View.box(windowX, box.getMaxY() - tall * 0.62, wide * 0.42, tall * 0.4), distance);
        Awnings.paint(
                view,
                View.box(windowX - wide * 0.04, box.getMaxY() - tall * 0.78, wide * 0.5, tall * 0.18),
                view.chance().below(4),
                distance);
    }
}
