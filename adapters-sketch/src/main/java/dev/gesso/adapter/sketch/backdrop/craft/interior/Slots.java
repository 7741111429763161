package dev.gesso.adapter.sketch.backdrop.craft.interior;

import dev.gesso.adapter.sketch.backdrop.craft.View;
import java.awt.geom.Rectangle2D;

/** Even places along a wall, so that a room of any proportions is furnished and none of its pieces is stretched. */
public final class Slots {

    private Slots() {}

    /** How many places a wall of this height has, an odd number of at least {@code least}. */
    public static int count(View view, double floor, int least) {
        int fitting = (int) Math.round(view.width() / (floor * 0.56));
        return Math.max(least, fitting % 2 == 0 ? fitting - 1 : fitting);
    }

    public static double width(View view, int slots) {
        return (double) view.width() / slots;
    }

    public static double middle(View view, int slots, int slot) {
        return (slot + 0.5) * view.width() / slots;
    }

    /** The panes of a window in a slot. */
    public static Rectangle2D panes(View view, double floor, int slots, double x) {
        double wide = Math.min(width(view, slots) * 0.6, floor * 0.4);
        double tall = Math.min(floor * 0.56, wide * 1.5);
        return View.box(x - wide / 2, floor * 0.14, wide, tall);
    }

    /** A picture at eye height in a slot. */
    public static void picture(View view, double floor, int slots, double x) {
        double wide = Math.min(width(view, slots) * 0.46, floor * 0.3);
        Furniture.picture(view, View.box(x - wide / 2, floor * 0.2, wide, wide * 0.74));
    }
}
