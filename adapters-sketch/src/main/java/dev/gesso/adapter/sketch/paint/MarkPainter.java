package dev.gesso.adapter.sketch.paint;

import dev.gesso.adapter.sketch.scene.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Paints what relations and layouts add. */
final class MarkPainter {

    /** Places of a pulse, in shares of its width and height, from the middle of its left edge. */
    private static final double[][] PULSE = {
        {0, 0}, {0.2, 0}, {0.26, -0.1}, {0.32, 0}, {0.4, 0}, {0.46, -0.5}, {0.52, 0.32}, {0.57, 0}, {0.66, 0}
    };

    private MarkPainter() {}

    static void paint(Mark mark, View view, Graphics2D brush) {
        Rectangle2D.Double area = view.area(mark.box());
        Color colour = new Color(mark.rgb());
        brush.setColor(colour);
        switch (mark.kind()) {
            case STETHOSCOPE ->
                stethoscope(mark.points().stream().map(view::point).toList(), view.length(0.011), brush);
            case HEARTBEAT -> heartbeat(area, brush);
            case COUCH -> couch(area, colour, brush);
            case SPEED_LINES -> speedLines(area, brush);
            case RIPPLES -> ripples(area, brush);
            case DISC, SHIELD, HEXAGON, TILE -> BadgePainter.paint(mark.kind(), area, colour, brush);
        }
    }

    private static void stethoscope(List<Point2D.Double> places, double thickness, Graphics2D brush) {
        Point2D left = places.get(0);
        Point2D right = places.get(1);
        Point2D chest = places.get(2);
        Point2D patient = places.get(3);
        Path2D tube = new Path2D.Double();
        for (Point2D ear : List.of(left, right)) {
            tube.moveTo(ear.getX(), ear.getY());
            double out = ear.getX() + (ear.getX() - chest.getX()) * 0.12;
            tube.curveTo(
                    out,
                    chest.getY(),
                    chest.getX() + (ear.getX() - chest.getX()) * 0.4,
                    chest.getY(),
                    chest.getX(),
                    chest.getY());
        }
        double sag = Math.abs(patient.getX() - chest.getX()) * 0.3;
        tube.curveTo(
                chest.getX() + sag * 0.2,
                Math.max(chest.getY(), patient.getY()) + sag,
                patient.getX() - sag,
                patient.getY() + sag * 0.6,
                patient.getX(),
                patient.getY());
        Color colour = brush.getColor();
        line(tube, colour.darker(), thickness * 1.5, brush);
        line(tube, colour, thickness, brush);
        brush.setColor(new Color(0x5d6b78));
        brush.fill(around(patient, thickness * 2.4));
        brush.setColor(new Color(0xd9e2e8));
        brush.fill(around(patient, thickness * 1.7));
    }

    private static Ellipse2D around(Point2D middle, double radius) {
        return new Ellipse2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
    }

    private static void line(Path2D path, Color colour, double thickness, Graphics2D brush) {
        brush.setColor(colour);
        brush.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.draw(path);
    }

    private static void heartbeat(Rectangle2D.Double area, Graphics2D brush) {
        Path2D pulse = new Path2D.Double();
        for (double[] place : PULSE) {
            double x = area.x + place[0] * area.width;
            double y = area.y + area.height * (0.7 + place[1] * 0.8);
            if (pulse.getCurrentPoint() == null) {
                pulse.moveTo(x, y);
            } else {
                pulse.lineTo(x, y);
            }
        }
        line(pulse, brush.getColor(), area.height * 0.06, brush);
        for (int i = 0; i < 3; i++) {
            double size = area.height * (0.42 - 0.1 * i);
            heart(area.x + area.width * (0.74 + 0.12 * i), area.y + area.height * (0.62 - 0.24 * i), size, brush);
        }
    }

    private static void heart(double x, double y, double size, Graphics2D brush) {
        Path2D heart = new Path2D.Double();
        heart.moveTo(x, y + size * 0.5);
        heart.curveTo(x - size * 0.9, y - size * 0.1, x - size * 0.4, y - size * 0.75, x, y - size * 0.25);
        heart.curveTo(x + size * 0.4, y - size * 0.75, x + size * 0.9, y - size * 0.1, x, y + size * 0.5);
        brush.fill(heart);
    }

    private static void couch(Rectangle2D.Double area, Color colour, Graphics2D brush) {
        double pad = area.height * 0.26;
        brush.setColor(new Color(0x6d7d8a));
        for (double share : new double[] {0.1, 0.84}) {
            brush.fill(new Rectangle2D.Double(
                    area.x + share * area.width, area.y + pad * 0.8, area.width * 0.06, area.height - pad * 0.8));
        }
        brush.fill(new Rectangle2D.Double(
                area.x + 0.12 * area.width, area.y + area.height * 0.62, area.width * 0.76, area.height * 0.07));
        brush.setColor(colour.darker());
        brush.fill(new RoundRectangle2D.Double(area.x, area.y + pad * 0.25, area.width, pad, pad, pad));
        brush.setColor(colour);
        brush.fill(new RoundRectangle2D.Double(area.x, area.y, area.width, pad, pad, pad));
        brush.setColor(new Color(0xeef6f7));
        brush.fill(new RoundRectangle2D.Double(
                area.x + area.width * 0.14, area.y - pad * 0.12, area.width * 0.72, pad * 0.6, pad * 0.5, pad * 0.5));
    }

    private static void speedLines(Rectangle2D.Double area, Graphics2D brush) {
        brush.setColor(new Color(255, 255, 255, 190));
        float thickness = (float) Math.max(1, area.height * 0.035);
        brush.setStroke(new BasicStroke(thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double[] starts = {0.35, 0, 0.25, 0.5};
        for (int i = 0; i < starts.length; i++) {
            double y = area.y + area.height * (i + 0.5) / starts.length;
            brush.draw(new Line2D.Double(area.x + starts[i] * area.width, y, area.getMaxX(), y));
        }
    }

    private static void ripples(Rectangle2D.Double area, Graphics2D brush) {
        Color colour = brush.getColor();
        for (int i = 0; i < 3; i++) {
            double share = 0.72 + 0.2 * i;
            double width = area.width * share;
            double height = area.height * share;
            brush.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 190 - 55 * i));
            brush.setStroke(new BasicStroke((float) Math.max(1, area.height * (0.12 - 0.025 * i))));
            brush.draw(new Arc2D.Double(
                    area.getCenterX() - width / 2,
                    area.getCenterY() - height / 2,
                    width,
                    height,
                    190,
                    160,
                    Arc2D.OPEN));
        }
    }
}
