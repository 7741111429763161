package dev.gesso.adapter.sketch.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;

/** The manner in which bodies are painted: plain colours with a soft shade on one side. */
public final class Brushwork {

    /** What the shaded side keeps of a colour's light. */
    private static final double SHADE = 0.86;

    private Brushwork() {}

    public static Color colour(int rgb) {
        return new Color(rgb);
    }

    /** A colour made darker below 1 and lighter above. */
    public static int lit(int rgb, double light) {
        return channel(rgb >> 16 & 255, light) << 16 | channel(rgb >> 8 & 255, light) << 8 | channel(rgb & 255, light);
    }

    private static int channel(int channel, double light) {
        double value = light <= 1 ? channel * light : 255 - (255 - channel) / light;
        return (int) Math.round(value);
    }

    /** A shape with a shade along its right and lower rim, so wide. */
    public static void form(Graphics2D brush, Shape shape, int rgb, double rim) {
        brush.setColor(colour(lit(rgb, SHADE)));
        brush.fill(shape);
        // A clip would have ragged edges.
        Area lit = new Area(shape);
        lit.intersect(new Area(AffineTransform.getTranslateInstance(-rim, -rim).createTransformedShape(shape)));
        brush.setColor(colour(rgb));
        brush.fill(lit);
    }

    /** A round stroke, shaded like a form. */
    public static void limb(Graphics2D brush, Shape path, double width, int rgb) {
        limb(brush, path, width, rgb, BasicStroke.CAP_ROUND);
    }

    public static void limb(Graphics2D brush, Shape path, double width, int rgb, int cap) {
        form(
                brush,
                new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND).createStrokedShape(path),
                rgb,
                width / 8);
    }

    public static Shape disc(double x, double y, double across, double down) {
        return new Ellipse2D.Double(x - across, y - down, 2 * across, 2 * down);
    }
}
