package dev.gesso.adapter.sketch.pictogram.craft;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Shapes by measure. Angles are in degrees, clockwise from the right, and give the same points on every machine. */
public final class Shapes {

    private Shapes() {}

    public static Shape box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** A box with round corners of the given radius. */
    public static Shape box(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    public static Shape oval(double middleX, double middleY, double radiusX, double radiusY) {
        return new Ellipse2D.Double(middleX - radiusX, middleY - radiusY, 2 * radiusX, 2 * radiusY);
    }

    public static Shape disc(double middleX, double middleY, double radius) {
        return oval(middleX, middleY, radius, radius);
    }

    public static Shape line(double x1, double y1, double x2, double y2) {
        return new Line2D.Double(x1, y1, x2, y2);
    }

    /** Straight sides from point to point, each an x and a y. */
    public static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** A part of an oval's rim. */
    public static Shape arc(double middleX, double middleY, double radiusX, double radiusY, double from, double sweep) {
        int pieces = (int) Math.ceil(Math.abs(sweep) / 45);
        Path2D path = new Path2D.Double();
        for (int i = 0; i <= pieces; i++) {
            double angle = StrictMath.toRadians(from + sweep * i / pieces);
            double half = StrictMath.toRadians(sweep / pieces / 2);
            if (i == 0) {
                path.moveTo(middleX + radiusX * StrictMath.cos(angle), middleY + radiusY * StrictMath.sin(angle));
            } else {
                path.quadTo(
                        middleX + radiusX * StrictMath.cos(angle - half) / StrictMath.cos(half),
                        middleY + radiusY * StrictMath.sin(angle - half) / StrictMath.cos(half),
                        middleX + radiusX * StrictMath.cos(angle),
                        middleY + radiusY * StrictMath.sin(angle));
            }
        }
        return path;
    }

    /** The upper half of an oval that fills the box. */
    public static Shape dome(double x, double y, double width, double height) {
        return both(oval(x + width / 2, y + height, width / 2, height), box(x, y, width, height));
    }

    /** A star, or a gear or flower, of so many points between two radii, the first at the top. */
    public static Shape star(double middleX, double middleY, double outer, double inner, int points) {
        double[] corners = new double[4 * points];
        for (int i = 0; i < 2 * points; i++) {
            double radius = i % 2 == 0 ? outer : inner;
            double angle = StrictMath.PI * (i / (double) points - 0.5);
            corners[2 * i] = middleX + radius * StrictMath.cos(angle);
            corners[2 * i + 1] = middleY + radius * StrictMath.sin(angle);
        }
        return polygon(corners);
    }

    /** The other as far as it lies in the one. Cutting is costly, so it is spared where all or nothing is left. */
    public static Shape both(Shape one, Shape other) {
        Rectangle2D bounds = other.getBounds2D();
        if (one.contains(bounds)) {
            return other;
        }
        Area area = new Area();
        if (one.intersects(bounds)) {
            area.add(new Area(one));
            area.intersect(new Area(other));
        }
        return area;
    }

    public static Shape without(Shape whole, Shape hole) {
        Area area = new Area(whole);
        area.subtract(new Area(hole));
        return area;
    }

    public static Shape together(Shape... parts) {
        Area area = new Area();
        for (Shape part : parts) {
            area.add(new Area(part));
        }
        return area;
    }

    /** The area of a stroke with round ends along a line. */
    public static Shape ribbon(Shape line, double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(line);
    }

    public static Shape moved(Shape shape, double right, double down) {
        return AffineTransform.getTranslateInstance(right, down).createTransformedShape(shape);
    }

    /** Turned about a point. */
    public static Shape turned(Shape shape, double degrees, double x, double y) {
        double angle = StrictMath.toRadians(degrees);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        AffineTransform turn = new AffineTransform(cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos);
        return turn.createTransformedShape(shape);
    }

    /** The same on the other side of an upright line. */
    public static Shape mirrored(Shape shape, double axis) {
        return new AffineTransform(-1, 0, 0, 1, 2 * axis, 0).createTransformedShape(shape);
    }
}
