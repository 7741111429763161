package dev.gesso.adapter.sketch.pictogram.craft;

import dev.gesso.adapter.sketch.pictogram.Tones;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/**
 * How all drawings are painted: without outlines, the light from the upper left, each part in two or three tones. Plain
 * numbers are colours as 24-bit sRGB that stay as they are whatever the prompt asks for.
 */
public record Brushwork(Graphics2D brush, Tones tones) {

    /** Degrees, clockwise: highlights slant like light from the upper left. */
    private static final double TURN = 30;

    /** How much of the fading of a soft surface goes across rather than down. */
    private static final double ACROSS = 0.35;

    /** The main colour of the thing: {@link Tones#main(int)}. */
    public Color main(int own) {
        return tones.main(own);
    }

    /** The main colour, lighter above 1 and darker below. */
    public Color main(int own, double light) {
        return tones.main(own, light);
    }

    /** One even tone. */
    public void flat(Shape shape, Paint paint) {
        brush.setPaint(paint);
        brush.fill(shape);
    }

    public void flat(Shape shape, int rgb) {
        flat(shape, new Color(rgb));
    }

    /** A gently rounded surface: light at the upper left, in the shade at the lower right. */
    public void soft(Shape shape, Color color) {
        Rectangle2D box = shape.getBounds2D();
        double across = ACROSS / Math.max(1, box.getWidth());
        double down = (1 - ACROSS) / Math.max(1, box.getHeight());
        double reach = 1 / (across * across + down * down);
        flat(
                shape,
                new LinearGradientPaint(
                        (float) box.getMinX(),
                        (float) box.getMinY(),
                        (float) (box.getMinX() + across * reach),
                        (float) (box.getMinY() + down * reach),
                        new float[] {0, 0.5f, 1},
                        new Color[] {Tint.lighter(color, 0.22), color, Tint.darker(color, 0.2)}));
    }

    public void soft(Shape shape, int rgb) {
        soft(shape, new Color(rgb));
    }

    /** Round like a ball. */
    public void ball(Shape shape, Color color) {
        Rectangle2D box = shape.getBounds2D();
        double reach = Math.max(1, Math.max(box.getWidth(), box.getHeight()) * 0.75);
        flat(
                shape,
                new RadialGradientPaint(
                        (float) (box.getMinX() + box.getWidth() * 0.35),
                        (float) (box.getMinY() + box.getHeight() * 0.3),
                        (float) reach,
                        new float[] {0, 0.5f, 1},
                        new Color[] {Tint.lighter(color, 0.32), color, Tint.darker(color, 0.28)}));
    }

    public void ball(Shape shape, int rgb) {
        ball(shape, new Color(rgb));
    }

    /** Round about an upright axis, as posts, bottles and towers are. */
    public void column(Shape shape, Color color) {
        Rectangle2D box = shape.getBounds2D();
        flat(
                shape,
                new LinearGradientPaint(
                        (float) box.getMinX(),
                        0,
                        (float) box.getMaxX() + 0.01f,
                        0,
                        new float[] {0, 0.3f, 0.6f, 1},
                        new Color[] {Tint.darker(color, 0.1), Tint.lighter(color, 0.3), color, Tint.darker(color, 0.27)
                        }));
    }

    public void column(Shape shape, int rgb) {
        column(shape, new Color(rgb));
    }

    /** From one colour at the top to another one at the bottom. */
    public void fading(Shape shape, Color top, Color bottom) {
        Rectangle2D box = shape.getBounds2D();
        flat(
                shape,
                new LinearGradientPaint(
                        0, (float) box.getMinY(), 0, (float) box.getMaxY() + 0.01f, new float[] {0, 1}, new Color[] {
                            top, bottom
                        }));
    }

    /** A stroke with round ends. */
    public void stroke(Shape shape, Paint paint, double width) {
        brush.setPaint(paint);
        brush.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.draw(shape);
    }

    public void stroke(Shape shape, int rgb, double width) {
        stroke(shape, new Color(rgb), width);
    }

    /** Puts a part into the shade. */
    public void shade(Shape shape, double strength) {
        flat(shape, Tint.veil(0x2a1030, strength));
    }

    /** Brings a part into the light. */
    public void light(Shape shape, double strength) {
        flat(shape, Tint.veil(0xffffff, strength));
    }

    /** Light about a lamp, dying away. */
    public void glow(double middleX, double middleY, double radius, int rgb) {
        flat(
                Shapes.disc(middleX, middleY, radius),
                new RadialGradientPaint(
                        (float) middleX, (float) middleY, (float) radius, new float[] {0, 1}, new Color[] {
                            Tint.veil(rgb, 0.7), Tint.veil(rgb, 0)
                        }));
    }

    /** A highlight as on polish: a slanting, long spot. */
    public void gloss(double middleX, double middleY, double radiusX, double radiusY) {
        light(Shapes.turned(Shapes.oval(middleX, middleY, radiusX, radiusY), TURN, middleX, middleY), 0.55);
    }
}
