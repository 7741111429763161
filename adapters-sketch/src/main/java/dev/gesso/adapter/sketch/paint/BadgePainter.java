package dev.gesso.adapter.sketch.paint;

import dev.gesso.adapter.sketch.scene.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The plates of logos: a dark rim, a light field, and a thin line between them. */
final class BadgePainter {

    private BadgePainter() {}

    static void paint(Mark.Kind kind, Rectangle2D.Double area, Color colour, Graphics2D brush) {
        Shape shape = shape(kind, area);
        brush.setColor(colour);
        brush.fill(shape);
        brush.setColor(mixed(colour, 0.62));
        brush.fill(shrunk(shape, area, 0.91));
        brush.setColor(mixed(colour, 0.85));
        brush.setStroke(new BasicStroke((float) (area.width * 0.009)));
        brush.draw(shrunk(shape, area, 0.85));
    }

    private static Color mixed(Color colour, double white) {
        return new Color(
                (int) (colour.getRed() + (255 - colour.getRed()) * white),
                (int) (colour.getGreen() + (255 - colour.getGreen()) * white),
                (int) (colour.getBlue() + (255 - colour.getBlue()) * white));
    }

    private static Shape shrunk(Shape shape, Rectangle2D area, double scale) {
        AffineTransform about = AffineTransform.getTranslateInstance(area.getCenterX(), area.getCenterY());
        about.scale(scale, scale);
        about.translate(-area.getCenterX(), -area.getCenterY());
        return about.createTransformedShape(shape);
    }

    private static Shape shape(Mark.Kind kind, Rectangle2D.Double area) {
        return switch (kind) {
            case SHIELD -> shield(area);
            case HEXAGON -> hexagon(area);
            case TILE ->
                new RoundRectangle2D.Double(
                        area.x, area.y, area.width, area.height, area.width * 0.44, area.height * 0.44);
            case DISC, STETHOSCOPE, HEARTBEAT, COUCH, SPEED_LINES, RIPPLES ->
                new Ellipse2D.Double(area.x, area.y, area.width, area.height);
        };
    }

    private static Shape shield(Rectangle2D.Double area) {
        Path2D shield = new Path2D.Double();
        shield.moveTo(area.x + area.width * 0.04, area.y + area.height * 0.06);
        shield.quadTo(
                area.getCenterX(),
                area.y - area.height * 0.03,
                area.x + area.width * 0.96,
                area.y + area.height * 0.06);
        shield.curveTo(
                area.getMaxX(),
                area.y + area.height * 0.6,
                area.x + area.width * 0.86,
                area.y + area.height * 0.82,
                area.getCenterX(),
                area.getMaxY());
        shield.curveTo(
                area.x + area.width * 0.14,
                area.y + area.height * 0.82,
                area.x,
                area.y + area.height * 0.6,
                area.x + area.width * 0.04,
                area.y + area.height * 0.06);
        shield.closePath();
        return shield;
    }

    private static Shape hexagon(Rectangle2D.Double area) {
        Path2D hexagon = new Path2D.Double();
        double quarter = area.height * 0.25;
        hexagon.moveTo(area.getCenterX(), area.y);
        hexagon.lineTo(area.x + area.width * 0.94, area.y + quarter);
        hexagon.lineTo(area.x + area.width * 0.94, area.getMaxY() - quarter);
        hexagon.lineTo(area.getCenterX(), area.getMaxY());
        hexagon.lineTo(area.x + area.width * 0.06, area.getMaxY() - quarter);
        hexagon.lineTo(area.x + area.width * 0.06, area.y + quarter);
        hexagon.closePath();
        return hexagon;
    }
}
