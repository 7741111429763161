package dev.gesso.adapter.sketch.backdrop.craft;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.raster.Noise;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** A place that is being painted: its canvas, a brush, the air over it and chance. One thread only. */
public final class View implements AutoCloseable {

    private static final int NOISES = 1 << 30;

    private final Canvas canvas;
    private final Graphics2D brush;
    private final Atmosphere air;
    private final Chance chance;
    private final Noise noise;
    private final double lightX;

    private final boolean roofed;

    private View(Canvas canvas, Atmosphere air, Chance chance, boolean roofed) {
        this.canvas = canvas;
        this.brush = canvas.brush();
        this.air = air;
        this.chance = chance;
        this.lightX = chance.apart(1).between(0.26, 0.84) * canvas.width();
        this.roofed = roofed;
        this.noise = Noise.of(chance.apart(0).below(NOISES));
    }

    public static View of(Canvas canvas, Atmosphere air, Chance chance) {
        return new View(canvas, air, chance, false);
    }

    /** A view of a room, which the air outside reaches only through windows. */
    public static View indoors(Canvas canvas, Atmosphere air, Chance chance) {
        return new View(canvas, air, chance, true);
    }

    public int width() {
        return canvas.width();
    }

    public int height() {
        return canvas.height();
    }

    /** Thousandths of the shorter side, in pixels. */
    public double units(double thousandths) {
        return thousandths * Math.min(width(), height()) / 1000;
    }

    /** The width in thousandths of the shorter side: 1000, or more where the canvas is wide. */
    public double breadth() {
        return width() / units(1);
    }

    public Canvas canvas() {
        return canvas;
    }

    public Graphics2D brush() {
        return brush;
    }

    public Atmosphere air() {
        return air;
    }

    public Chance chance() {
        return chance;
    }

    public Noise noise() {
        return noise;
    }

    /** Where sun or moon stand, and so where water glitters, in pixels from the left. */
    public double lightX() {
        return lightX;
    }

    /** The colour that something has in the light of this place. */
    public int lit(int rgb) {
        return roofed ? air.roofed(rgb) : air.lit(rgb);
    }

    public void fill(Shape shape, int rgb) {
        fill(shape, rgb, 1);
    }

    /** Fills in part: nothing at a cover of 0, everything at 1. */
    public void fill(Shape shape, int rgb, double cover) {
        brush.setPaint(Rgb.veil(rgb, cover));
        brush.fill(shape);
    }

    /** Fills with one colour at the top of the shape that passes into another at its bottom. */
    public void shade(Shape shape, int top, int bottom) {
        float from = (float) shape.getBounds2D().getMinY();
        float to = (float) shape.getBounds2D().getMaxY();
        brush.setPaint(new GradientPaint(0, from, Rgb.solid(top), 0, to, Rgb.solid(bottom)));
        brush.fill(shape);
    }

    /** Fills with the light of this place on a colour. */
    public void lay(Shape shape, int rgb) {
        fill(shape, lit(rgb));
    }

    /** A box from its left top corner, in the light of this place. */
    public void layBox(double x, double y, double width, double height, int rgb) {
        lay(box(x, y, width, height), rgb);
    }

    /** A disc, or an ellipse, around a point, in the light of this place. */
    public void layDisc(double x, double y, double across, double down, int rgb) {
        lay(disc(x, y, across, down), rgb);
    }

    public void fillBox(double x, double y, double width, double height, int rgb) {
        fill(box(x, y, width, height), rgb, 1);
    }

    public void fillBox(double x, double y, double width, double height, int rgb, double cover) {
        fill(box(x, y, width, height), rgb, cover);
    }

    public void fillDisc(double x, double y, double across, double down, int rgb) {
        fill(disc(x, y, across, down), rgb, 1);
    }

    public void fillDisc(double x, double y, double across, double down, int rgb, double cover) {
        fill(disc(x, y, across, down), rgb, cover);
    }

    /** A box from its left top corner. */
    public static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** A part of a box, in shares of its width and height from its left top corner. */
    public static Rectangle2D part(Rectangle2D box, double left, double top, double width, double height) {
        return box(
                box.getX() + left * box.getWidth(),
                box.getY() + top * box.getHeight(),
                width * box.getWidth(),
                height * box.getHeight());
    }

    /** A disc, or an ellipse, around a point. */
    public static Ellipse2D disc(double x, double y, double across, double down) {
        return new Ellipse2D.Double(x - across, y - down, 2 * across, 2 * down);
    }

    /** Work that leaves no mark outside a shape. */
    public void within(Shape shape, Runnable work) {
        Shape before = brush.getClip();
        brush.clip(shape);
        work.run();
        brush.setClip(before);
    }

    /** Draws a line with round ends. */
    public void line(Shape shape, double width, int rgb, double cover) {
        brush.setPaint(Rgb.veil(rgb, cover));
        brush.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.draw(shape);
    }

    @Override
    public void close() {
        brush.dispose();
    }
}
