package dev.gesso.adapter.sketch.figure;

import java.awt.geom.Path2D;

/** An arm or a leg: where it begins, its elbow or knee, and its hand or foot. */
record Limb(double startX, double startY, double middleX, double middleY, double endX, double endY) {

    /** The limb moved to where it begins, with each half so long. */
    Limb from(double x, double y, double half) {
        return new Limb(x, y, x + middleX * half, y + middleY * half, x + endX * half, y + endY * half);
    }

    Path2D path() {
        Path2D path = new Path2D.Double();
        path.moveTo(startX, startY);
        path.quadTo(bend(startX, middleX, endX), bend(startY, middleY, endY), endX, endY);
        return path;
    }

    /** The control point that leads the curve through the joint. */
    private static double bend(double start, double middle, double end) {
        return 2 * middle - (start + end) / 2;
    }

    /** The same limb cut after a share of its curve. */
    Limb cut(double share) {
        double controlX = bend(startX, middleX, endX);
        double controlY = bend(startY, middleY, endY);
        return new Limb(
                startX,
                startY,
                at(startX, controlX, endX, share / 2),
                at(startY, controlY, endY, share / 2),
                at(startX, controlX, endX, share),
                at(startY, controlY, endY, share));
    }

    private static double at(double start, double control, double end, double share) {
        double rest = 1 - share;
        return rest * rest * start + 2 * rest * share * control + share * share * end;
    }
}
