package dev.gesso.adapter.sketch.figure;

import dev.gesso.adapter.sketch.art.Box;
import dev.gesso.adapter.sketch.art.Drawing;
import dev.gesso.adapter.sketch.art.Trim;
import dev.gesso.adapter.sketch.raster.Canvas;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** A whole person. Safe for many threads. */
public final class Figure {

    /** Side of the field that any figure fits into, in units, and where the head's square begins within it. */
    private static final double FIELD = 440;

    /** Room beside and above the body, for arms that are spread or raised. */
    private static final double LEFT = 156;

    private static final double TOP = 120;
    /** Pixels of the small picture that is looked at once, to see how far the body reaches. */
    private static final int GLANCE = 220;

    private final Body body;
    private final AffineTransform stance;
    private final Box box;

    private Figure(Body body, AffineTransform stance) {
        this.body = body;
        this.stance = stance;
        this.box = trimmed();
    }

    /**
     * Builds one.
     *
     * @param turn degrees by which the whole figure is turned: a quarter to the left makes it lie on its back
     */
    static Figure of(Body body, double turn) {
        AffineTransform stance = AffineTransform.getTranslateInstance(LEFT, TOP);
        stance.rotate(Math.toRadians(turn + body.posture().lean()), Body.MIDDLE, body.hips());
        return new Figure(body, stance);
    }

    private Box trimmed() {
        Canvas canvas = Canvas.of(GLANCE, GLANCE);
        Graphics2D brush = canvas.brush();
        brush.scale(GLANCE / FIELD, GLANCE / FIELD);
        brush.transform(stance);
        body.paint(brush);
        brush.dispose();
        return Trim.of(canvas.pixels());
    }

    public double aspect() {
        return box.aspect();
    }

    /** Against a grown person who stands upright. */
    public double height() {
        return body.dress().build().height() * box.height() * FIELD / body.standing();
    }

    /** Paints it into the box from the brush's origin. */
    public void paint(Graphics2D brush, double width, double height) {
        Graphics2D own = (Graphics2D) brush.create();
        own.scale(width / (box.width() * FIELD), height / (box.height() * FIELD));
        own.translate(-box.left() * FIELD, -box.top() * FIELD);
        own.transform(stance);
        body.paint(own);
        own.dispose();
    }

    /** Where a part of the body is, in shares of the figure's box. */
    public Point2D place(Part part) {
        Point2D inBody = body.place(part);
        Point2D inField = stance.transform(inBody, new Point2D.Double());
        double x = (inField.getX() / FIELD - box.left()) / box.width();
        double y = (inField.getY() / FIELD - box.top()) / box.height();
        return new Point2D.Double(Math.clamp(x, 0, 1), Math.clamp(y, 0, 1));
    }

    /** A length of the body in shares of the box's width. */
    public double share(double units) {
        return Math.min(1, units / (box.width() * FIELD));
    }

    public double headWidth() {
        return share(body.head().width() * 0.86);
    }

    Drawing drawing() {
        return body.head().drawing();
    }

    /** Places on a body to which things are fastened. */
    public enum Part {
        CROWN,
        EYES,
        NECK,
        NEAR_HAND,
        FAR_HAND,
        LAP
    }
}
