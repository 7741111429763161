package dev.gesso.adapter.sketch.pictogram.craft;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Smooth lines through points (Catmull and Rom, 1974), each point an x and a y. */
public final class Curves {

    private Curves() {}

    /** A round area whose rim passes through the points. */
    public static Shape blob(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 0; i < points.length; i += 2) {
            piece(path, points, i, true);
        }
        path.closePath();
        return path;
    }

    /** A line with two ends that passes through the points. */
    public static Shape curve(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 0; i < points.length - 2; i += 2) {
            piece(path, points, i, false);
        }
        return path;
    }

    /** What a lathe turns: the same on both sides of a middle, given from the top by a height and a half width each. */
    public static Shape turnedBody(double middle, double... profile) {
        double[] right = new double[profile.length];
        double[] left = new double[profile.length];
        for (int i = 0; i < profile.length; i += 2) {
            right[i] = middle + profile[i + 1];
            right[i + 1] = profile[i];
            left[profile.length - 2 - i] = middle - profile[i + 1];
            left[profile.length - 1 - i] = profile[i];
        }
        Path2D path = new Path2D.Double(curve(right));
        path.append(curve(left), true);
        path.closePath();
        return path;
    }

    private static void piece(Path2D path, double[] points, int from, boolean round) {
        double beforeX = at(points, from - 2, round);
        double beforeY = at(points, from - 1, round);
        double toX = at(points, from + 2, round);
        double toY = at(points, from + 3, round);
        path.curveTo(
                points[from] + (toX - beforeX) / 6,
                points[from + 1] + (toY - beforeY) / 6,
                toX - (at(points, from + 4, round) - points[from]) / 6,
                toY - (at(points, from + 5, round) - points[from + 1]) / 6,
                toX,
                toY);
    }

    /** A coordinate by its place in the row; beyond the ends of an open line, that of the end itself. */
    private static double at(double[] points, int index, boolean round) {
        if (round) {
            return points[Math.floorMod(index, points.length)];
        }
        int parity = Math.floorMod(index, 2);
        return points[Math.clamp(index, parity, points.length - 2 + parity)];
    }
}
