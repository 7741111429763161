package dev.gesso.adapter.sketch.pictogram.craft;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** An outline in the making. Not safe for several threads. */
public final class Contour {

    private final Path2D path = new Path2D.Double();

    private Contour(double x, double y) {
        path.moveTo(x, y);
    }

    public static Contour from(double x, double y) {
        return new Contour(x, y);
    }

    /** Straight on to a point. */
    public Contour to(double x, double y) {
        path.lineTo(x, y);
        return this;
    }

    /** To the last point, drawn towards the first on the way. */
    public Contour bend(double pullX, double pullY, double x, double y) {
        path.quadTo(pullX, pullY, x, y);
        return this;
    }

    /** To the last point, leaving towards the first and arriving from the second. */
    public Contour swing(double leaveX, double leaveY, double arriveX, double arriveY, double x, double y) {
        path.curveTo(leaveX, leaveY, arriveX, arriveY, x, y);
        return this;
    }

    /** A line with two ends. */
    public Shape open() {
        return path;
    }

    /** An area: the last point joined to the first. */
    public Shape closed() {
        path.closePath();
        return path;
    }
}
