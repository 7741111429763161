package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.art.Box;
import dev.gesso.adapter.sketch.art.Drawing;
import dev.gesso.adapter.sketch.cast.Anchors.Spot;
import dev.gesso.adapter.sketch.raster.Pixels;

/** Where the head and the back of a drawing are, judged by its outline. Shares of its box, as if it looked to the right. */
final class Silhouette {

    /** Anchors of what has no known body. */
    static final Anchors OF_A_THING = new Anchors(
            new Spot(0.5, 0.04, 0.6),
            new Spot(0.5, 0.3, 0.6),
            new Spot(0.5, 0.5, 0.6),
            new Spot(0.9, 0.6, 0.3),
            new Spot(0.1, 0.6, 0.3),
            new Spot(0.5, 0.1, 0.5));

    /** Alpha from which a pixel belongs to the body rather than to its soft rim. */
    private static final int VISIBLE = 100;

    private final Pixels picture;
    private final Box box;
    private final boolean turned;

    private Silhouette(Drawing drawing, boolean turned) {
        this.picture = drawing.glance();
        this.box = drawing.box();
        this.turned = turned;
    }

    /** Anchors of an animal whose head is on the side that it looks to. */
    static Anchors ofAnimal(Drawing drawing, Side looks) {
        Silhouette outline = new Silhouette(drawing, looks == Side.LEFT);
        return looks == Side.FRONT ? outline.facing(0, 1) : outline.facing(0.45, 1);
    }

    private Anchors facing(double from, double to) {
        double top = highest(from, to);
        double reach = Math.min(1, top + 0.3);
        double left = edge(from, to, top, reach);
        double right = 1 - edge(1 - to, 1 - from, top, reach, true);
        double middle = (left + right) / 2;
        double width = Math.max(0.12, right - left);
        double headHeight = Math.min(0.45, width * box.aspect());
        double hand = Math.min(0.97, middle + width * 0.42);
        return new Anchors(
                new Spot(middle, top + 0.02, width * 0.8),
                new Spot(middle, top + headHeight * 0.5, width * 0.8),
                new Spot(middle - width * 0.1, Math.min(0.9, top + headHeight * 1.05), width * 0.7),
                new Spot(hand, Math.min(0.95, top + headHeight * 0.85), 0.25),
                new Spot(0.1, 0.7, 0.25),
                new Spot(0.42, surface(0.42), 0.4));
    }

    private double highest(double from, double to) {
        double best = 1;
        for (double x = from; x < to; x += 0.02) {
            best = Math.min(best, surface(x));
        }
        return best;
    }

    /** The first opaque row of a column. */
    private double surface(double x) {
        for (double y = 0; y < 1; y += 0.01) {
            if (isOpaque(x, y)) {
                return y;
            }
        }
        return 1;
    }

    private double edge(double from, double to, double top, double bottom) {
        return edge(from, to, top, bottom, false);
    }

    private double edge(double from, double to, double top, double bottom, boolean fromRight) {
        for (double x = from; x < to; x += 0.01) {
            for (double y = top; y < bottom; y += 0.02) {
                if (isOpaque(fromRight ? 1 - x : x, y)) {
                    return x;
                }
            }
        }
        return from;
    }

    private boolean isOpaque(double x, double y) {
        double across = box.left() + box.width() * (turned ? 1 - x : x);
        double down = box.top() + box.height() * y;
        int column = (int) Math.clamp(across * picture.width(), 0, picture.width() - 1);
        int row = (int) Math.clamp(down * picture.height(), 0, picture.height() - 1);
        return picture.argb()[row * picture.width() + column] >>> 24 > VISIBLE;
    }
}
