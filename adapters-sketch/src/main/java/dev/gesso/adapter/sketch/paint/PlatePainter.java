package dev.gesso.adapter.sketch.paint;

import dev.gesso.adapter.sketch.scene.Letters.Plate;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** What text is written on; the origin is its top left corner. */
final class PlatePainter {

    private static final Color PAPER = new Color(0xfffaf0);
    private static final Color EDGE = new Color(0xd9b98a);
    private static final Color RIBBON = new Color(0xfff1d6);
    private static final Color FOLD = new Color(0xe0b878);
    private static final Color DEEP_FOLD = new Color(0xb98a4c);
    private static final Color BAND = new Color(0x2f3e55);
    private static final Color LINE = new Color(0x2b2530);
    private static final Color SHADE = new Color(30, 20, 20, 60);

    private PlatePainter() {}

    /** Paints the plate and says where on it there is room for text. */
    static Rectangle2D.Double paint(Plate plate, double width, double height, Graphics2D brush) {
        return switch (plate) {
            case NONE, HALO -> new Rectangle2D.Double(0, 0, width, height);
            case RIBBON -> ribbon(width, height, brush);
            case CARD -> card(width, height, brush);
            case LABEL -> label(width, height, brush);
            case BAND -> band(width, height, brush);
            case BUBBLE -> bubble(width, height, brush);
        };
    }

    private static Rectangle2D.Double within(double width, double height, double across, double down) {
        return new Rectangle2D.Double(width * across, height * down, width * (1 - 2 * across), height * (1 - 2 * down));
    }

    private static Rectangle2D.Double ribbon(double width, double height, Graphics2D brush) {
        double tail = Math.min(height * 0.7, width * 0.12);
        double drop = height * 0.14;
        tail(brush, 0, tail * 1.5, drop, height, tail * 0.45);
        tail(brush, width, width - tail * 1.5, drop, height, -tail * 0.45);
        brush.setColor(DEEP_FOLD);
        fold(brush, tail, tail * 1.5, height, drop);
        fold(brush, width - tail, width - tail * 1.5, height, drop);
        brush.setColor(RIBBON);
        brush.fill(new Rectangle2D.Double(tail, 0, width - 2 * tail, height - drop));
        brush.setColor(FOLD);
        brush.setStroke(new BasicStroke((float) (height * 0.025)));
        brush.draw(new Rectangle2D.Double(tail, height * 0.06, width - 2 * tail, height * 0.74));
        return new Rectangle2D.Double(tail * 1.35, height * 0.1, width - 2.7 * tail, height * 0.66);
    }

    private static void tail(Graphics2D brush, double outer, double inner, double top, double bottom, double notch) {
        Path2D tail = new Path2D.Double();
        tail.moveTo(outer, top);
        tail.lineTo(inner, top);
        tail.lineTo(inner, bottom);
        tail.lineTo(outer, bottom);
        tail.lineTo(outer + notch, (top + bottom) / 2);
        tail.closePath();
        brush.setColor(FOLD);
        brush.fill(tail);
    }

    private static void fold(Graphics2D brush, double outer, double inner, double bottom, double drop) {
        Path2D fold = new Path2D.Double();
        fold.moveTo(outer, bottom - drop);
        fold.lineTo(inner, bottom - drop);
        fold.lineTo(inner, bottom);
        fold.closePath();
        brush.fill(fold);
    }

    private static Rectangle2D.Double card(double width, double height, Graphics2D brush) {
        sheet(width, height, height * 0.06, brush);
        double inset = Math.min(width, height) * 0.05;
        brush.setColor(EDGE);
        brush.setStroke(new BasicStroke((float) Math.max(1, inset * 0.25)));
        brush.draw(new RoundRectangle2D.Double(
                inset, inset, width - 2 * inset, height - 2 * inset, height * 0.05, height * 0.05));
        return within(width, height, 0.1, 0.14);
    }

    private static Rectangle2D.Double label(double width, double height, Graphics2D brush) {
        sheet(width, height, height * 0.3, brush);
        double inset = height * 0.08;
        brush.setColor(EDGE);
        brush.setStroke(new BasicStroke((float) Math.max(1, height * 0.03)));
        brush.draw(new RoundRectangle2D.Double(
                inset, inset, width - 2 * inset, height - 2 * inset, height * 0.24, height * 0.24));
        return within(width, height, 0.08, 0.16);
    }

    private static void sheet(double width, double height, double round, Graphics2D brush) {
        double drop = Math.min(width, height) * 0.03;
        brush.setColor(SHADE);
        brush.fill(new RoundRectangle2D.Double(drop, drop * 1.5, width, height, round, round));
        brush.setColor(PAPER);
        brush.fill(new RoundRectangle2D.Double(0, 0, width, height, round, round));
    }

    private static Rectangle2D.Double band(double width, double height, Graphics2D brush) {
        brush.setColor(BAND);
        brush.fill(new Rectangle2D.Double(0, 0, width, height));
        return within(width, height, 0.05, 0.14);
    }

    private static Rectangle2D.Double bubble(double width, double height, Graphics2D brush) {
        double body = height * 0.78;
        Path2D tail = new Path2D.Double();
        tail.moveTo(width * 0.4, body * 0.96);
        tail.lineTo(width * 0.52, height);
        tail.lineTo(width * 0.52, body * 0.96);
        RoundRectangle2D balloon = new RoundRectangle2D.Double(0, 0, width, body, body * 0.9, body * 0.9);
        brush.setStroke(new BasicStroke((float) Math.max(1.5, height * 0.045)));
        brush.setColor(LINE);
        brush.draw(balloon);
        brush.draw(tail);
        brush.setColor(Color.WHITE);
        brush.fill(balloon);
        brush.fill(tail);
        return new Rectangle2D.Double(width * 0.09, body * 0.12, width * 0.82, body * 0.76);
    }
}
