package dev.gesso.adapter.sketch.paint;

import dev.gesso.adapter.sketch.raster.Canvas;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** A soft shadow on the ground at the feet of something. */
final class ShadowPainter {

    private static final float[] STOPS = {0, 0.55f, 1};
    private static final Color[] DARK = {new Color(20, 16, 40, 96), new Color(20, 16, 40, 56), new Color(20, 16, 40, 0)
    };

    private ShadowPainter() {}

    static void paint(Rectangle2D.Double area, Canvas canvas) {
        double half = area.width * 0.5;
        double flat = Math.min(half * 0.22, area.height * 0.1);
        if (half < 1 || flat < 0.5) {
            return;
        }
        Graphics2D brush = canvas.brush();
        brush.translate(area.getCenterX() + half * 0.06, area.getMaxY() - flat * 0.25);
        brush.scale(1, flat / half);
        brush.setPaint(new RadialGradientPaint(new Point2D.Double(0, 0), (float) half, STOPS, DARK));
        brush.fill(new Ellipse2D.Double(-half, -half, 2 * half, 2 * half));
        brush.dispose();
    }
}
