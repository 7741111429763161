package dev.gesso.adapter.sketch.beast;

import dev.gesso.adapter.sketch.art.Box;
import dev.gesso.adapter.sketch.art.Trim;
import dev.gesso.adapter.sketch.raster.Canvas;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** A whole animal. Safe for many threads. */
public final class Beast {

    private static final double FIELD = 360;
    /** Room behind the body, for its tail. */
    private static final double LEFT = 120;

    private static final double GROUND = 240;
    /** Pixels of the small picture that is looked at once, to see how far the body reaches. */
    private static final int GLANCE = 180;

    private final Carriage carriage;
    private final Face face;
    private final double standing;
    private final AffineTransform stance;
    private final Box box;

    /**
     * An animal in a posture.
     *
     * @param standing how high it is when it stands, in the units of the carriage
     */
    Beast(Carriage carriage, Face face, double standing) {
        this.carriage = carriage;
        this.face = face;
        this.standing = standing;
        this.stance = AffineTransform.getTranslateInstance(LEFT, GROUND);
        stance.rotate(Math.toRadians(carriage.turn()));
        this.box = trimmed();
    }

    private Box trimmed() {
        Canvas canvas = Canvas.of(GLANCE, GLANCE);
        Graphics2D brush = canvas.brush();
        brush.scale(GLANCE / FIELD, GLANCE / FIELD);
        brush.transform(stance);
        carriage.paint(brush);
        brush.dispose();
        return Trim.of(canvas.pixels());
    }

    public double aspect() {
        return box.aspect();
    }

    /** Its height against the same animal standing. */
    public double height() {
        return box.height() * FIELD / standing;
    }

    /** Paints it into the box from the brush's origin; it looks to the right. */
    public void paint(Graphics2D brush, double width, double height) {
        Graphics2D own = (Graphics2D) brush.create();
        own.scale(width / (box.width() * FIELD), height / (box.height() * FIELD));
        own.translate(-box.left() * FIELD, -box.top() * FIELD);
        own.transform(stance);
        carriage.paint(own);
        own.dispose();
    }

    public Point2D crown() {
        return shares(carriage.head(), 0, -0.46);
    }

    public Point2D eyes() {
        return shares(carriage.head(), 0, 0.02);
    }

    public Point2D neck() {
        return shares(carriage.head(), -0.05, 0.5);
    }

    public Point2D paw() {
        return shares(carriage.paw(), 0, 0);
    }

    public Point2D back() {
        return shares(carriage.back(), 0, 0);
    }

    /** The head's width in shares of the box's. */
    public double headWidth() {
        return Math.min(1, face.width() / (box.width() * FIELD));
    }

    /** A place in shares of the box, moved by shares of the head. */
    private Point2D shares(Point2D place, double across, double down) {
        Point2D moved = new Point2D.Double(place.getX() + across * face.width(), place.getY() + down * face.height());
        Point2D inField = stance.transform(moved, new Point2D.Double());
        double x = (inField.getX() / FIELD - box.left()) / box.width();
        double y = (inField.getY() / FIELD - box.top()) / box.height();
        return new Point2D.Double(Math.clamp(x, 0, 1), Math.clamp(y, 0, 1));
    }
}
