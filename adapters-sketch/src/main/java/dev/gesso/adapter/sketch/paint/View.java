package dev.gesso.adapter.sketch.paint;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Point;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * From a scene's shares to pixels.
 *
 * @param across pixels to one share, from left to right
 * @param down pixels to one share, from top to bottom
 */
record View(double across, double down) {

    Rectangle2D.Double area(Box box) {
        return new Rectangle2D.Double(box.left() * across, box.top() * down, box.width() * across, box.height() * down);
    }

    /** The whole pixels of a box. */
    Rectangle pixels(Box box) {
        int left = (int) Math.round(box.left() * across);
        int top = (int) Math.round(box.top() * down);
        int right = (int) Math.round(box.right() * across);
        int bottom = (int) Math.round(box.bottom() * down);
        return new Rectangle(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    Point2D.Double point(Point point) {
        return new Point2D.Double(point.x() * across, point.y() * down);
    }

    /** How many pixels a thickness or height is. */
    double length(double share) {
        return share * down;
    }
}
