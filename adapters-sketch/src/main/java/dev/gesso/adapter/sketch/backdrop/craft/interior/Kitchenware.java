package dev.gesso.adapter.sketch.backdrop.craft.interior;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import java.awt.geom.Rectangle2D;

/** Cupboards and stoves. */
public final class Kitchenware {

    private Kitchenware() {}

    /** Cupboards under a worktop, side by side; the box is that of all of them. */
    public static void counter(View view, Rectangle2D box, int front, int top) {
        Furniture.block(view, box.getX(), box.getY(), box.getWidth(), box.getHeight(), front);
        int doors = (int) Math.max(2, StrictMath.rint(box.getWidth() / (box.getHeight() * 0.72)));
        double wide = box.getWidth() / doors;
        for (int i = 0; i < doors; i++) {
            door(
                    view,
                    View.box(box.getX() + i * wide, box.getY() + box.getHeight() * 0.1, wide, box.getHeight() * 0.84),
                    front);
        }
        double slab = view.units(16);
        view.layBox(box.getX() - view.units(8), box.getY() - slab, box.getWidth() + view.units(16), slab, top);
        view.fillBox(box.getX(), box.getY(), box.getWidth(), view.units(7), 0x20142c, 0.2);
    }

    /** A row of wall cupboards; the box is that of all of them. */
    public static void cupboards(View view, Rectangle2D box, int front) {
        view.fillBox(box.getX(), box.getMaxY(), box.getWidth(), view.units(9), 0x20142c, 0.14);
        int doors = (int) Math.max(1, StrictMath.rint(box.getWidth() / (box.getHeight() * 0.62)));
        double wide = box.getWidth() / doors;
        Furniture.block(view, box.getX(), box.getY(), box.getWidth(), box.getHeight(), front);
        for (int i = 0; i < doors; i++) {
            door(view, View.box(box.getX() + i * wide, box.getY(), wide, box.getHeight()), front);
        }
    }

    private static void door(View view, Rectangle2D box, int front) {
        double rim = view.units(7);
        Rectangle2D panel =
                View.box(box.getX() + rim, box.getY() + rim, box.getWidth() - 2 * rim, box.getHeight() - 2 * rim);
        view.line(panel, view.units(2.4), view.lit(Rgb.darker(front, 0.3)), 0.5);
        view.layDisc(box.getMaxX() - rim * 2.6, box.getCenterY(), view.units(4.5), view.units(4.5), 0xd8b873);
    }

    /** A stove with an oven and a pot. */
    public static void stove(View view, Rectangle2D box) {
        Furniture.block(view, box.getX(), box.getY(), box.getWidth(), box.getHeight(), 0xdfe3e6);
        view.lay(View.part(box, 0.14, 0.34, 0.72, 0.46), 0x4f5866);
        view.lay(View.part(box, 0.14, 0.27, 0.72, 0.03), 0x98a2ac);
        for (int i = 0; i < 4; i++) {
            double x = box.getX() + box.getWidth() * (0.2 + 0.2 * i);
            view.layDisc(x, box.getY() + box.getHeight() * 0.13, view.units(6), view.units(6), 0x7f8a96);
        }
        double top = view.units(16);
        view.layBox(box.getX(), box.getY() - top, box.getWidth(), top, 0x5b6472);
        pot(view, box.getX() + box.getWidth() * 0.32, box.getY() - top, box.getWidth() * 0.34);
    }

    private static void pot(View view, double x, double foot, double size) {
        Furniture.block(view, x - size / 2, foot - size * 0.6, size, size * 0.6, 0xd0796a);
        view.layBox(x - size * 0.56, foot - size * 0.66, size * 1.12, size * 0.12, 0xe09484);
        view.layDisc(x, foot - size * 0.72, size * 0.1, size * 0.08, 0x8a5a50);
    }

    /** A tall refrigerator. */
    public static void refrigerator(View view, Rectangle2D box, int rgb) {
        Furniture.block(view, box.getX(), box.getY(), box.getWidth(), box.getHeight(), rgb);
        view.fillBox(
                box.getX(),
                box.getY() + box.getHeight() * 0.36,
                box.getWidth(),
                view.units(3),
                view.lit(Rgb.darker(rgb, 0.4)),
                0.6);
        view.layBox(
                box.getX() + box.getWidth() * 0.1,
                box.getY() + box.getHeight() * 0.2,
                view.units(7),
                box.getHeight() * 0.12,
                0x98a2ac);
        view.layBox(
                box.getX() + box.getWidth() * 0.1,
                box.getY() + box.getHeight() * 0.42,
                view.units(7),
                box.getHeight() * 0.16,
                0x98a2ac);
    }
}
