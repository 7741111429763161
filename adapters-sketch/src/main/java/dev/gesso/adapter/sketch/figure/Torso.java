package dev.gesso.adapter.sketch.figure;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.List;

/** The chest: the stripes of the clothes go on down to the hips, the same on both sides. */
record Torso(List<Band> bands, double side, double top, double hips) {

    private static final double HIP = 28.5;

    void paint(Graphics2D brush) {
        Area whole = new Area(outline());
        for (Band band : bands) {
            Area cloth = new Area(stripe(band.from(), band.to(), false));
            cloth.add(new Area(stripe(band.from(), band.to(), true)));
            cloth.intersect(whole);
            brush.setColor(Brushwork.colour(band.rgb()));
            brush.fill(cloth);
        }
        brush.setPaint(new GradientPaint(
                64, (float) hips - 22, new Color(0, 0, 0, 0), 64, (float) hips, new Color(0, 0, 0, 26)));
        brush.fill(whole);
    }

    private Path2D outline() {
        double half = Body.MIDDLE - side;
        Path2D path = new Path2D.Double();
        path.moveTo(side, top);
        path.lineTo(side + 2 * half, top);
        path.curveTo(
                side + 2 * half - slope(), hips - 20, Body.MIDDLE + HIP + 1, hips - 16, Body.MIDDLE + HIP, hips - 6);
        path.quadTo(Body.MIDDLE + HIP, hips, Body.MIDDLE + HIP - 8, hips);
        path.lineTo(Body.MIDDLE - HIP + 8, hips);
        path.quadTo(Body.MIDDLE - HIP, hips, Body.MIDDLE - HIP, hips - 6);
        path.curveTo(Body.MIDDLE - HIP - 1, hips - 16, side + slope(), hips - 20, side, top);
        path.closePath();
        return path;
    }

    /** Wide shoulders narrow soon. */
    private double slope() {
        return 2 + Math.max(0, Body.MIDDLE - side - 34);
    }

    private Path2D stripe(double from, double to, boolean mirrored) {
        double above = Body.MIDDLE - side;
        Path2D path = new Path2D.Double();
        double sign = mirrored ? 1 : -1;
        double overlap = to == 1 ? 0.4 : 0;
        path.moveTo(x(sign, above, from, 0), top);
        path.lineTo(x(sign, above, to, -overlap), top);
        path.lineTo(x(sign, HIP + 4, to, -overlap), hips);
        path.lineTo(x(sign, HIP + 4, from, 0), hips);
        path.closePath();
        return path;
    }

    /** From the side at share 0 to the middle at share 1. */
    private static double x(double sign, double half, double share, double beyond) {
        return Body.MIDDLE + sign * (half * (1 - share) + beyond);
    }
}
