package dev.gesso.adapter.sketch.figure;

import dev.gesso.adapter.sketch.art.Box;
import dev.gesso.adapter.sketch.art.Drawing;
import dev.gesso.adapter.sketch.art.Eyelids;
import dev.gesso.adapter.sketch.art.Eyes;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Optional;

/**
 * A drawing placed in the square in which busts are drawn, 128 wide. Heads alone are made as large as those of busts.
 *
 * @param drawing with the person's own skin and hair
 * @param alone whether it ends at the chin
 * @param hat what is worn on it
 * @param closed where eyes are that are closed
 */
record Head(Drawing drawing, boolean alone, Optional<Drawing> hat, Optional<Eyes> closed) {

    private static final double SQUARE = 128;
    private static final double CHIN = 98;
    private static final double FACE = 76;
    private static final double TALLEST = 110;

    private double side() {
        Box box = drawing.box();
        return alone ? Math.min(FACE / box.width(), TALLEST / box.height()) : SQUARE;
    }

    private double left() {
        return alone ? Body.MIDDLE - drawing.box().centre() * side() : 0;
    }

    private double down() {
        return alone ? CHIN - drawing.box().bottom() * side() : 0;
    }

    void paint(Graphics2D brush, boolean cornersHidden) {
        Graphics2D own = (Graphics2D) brush.create();
        if (cornersHidden && !alone) {
            own.clip(roundShoulders());
        }
        own.translate(left(), down());
        drawing.paintSquare(own, side());
        Eyelids.paint(own, drawing, closed, side());
        own.dispose();
        hat.ifPresent(worn -> paintHat(brush, worn));
    }

    private void paintHat(Graphics2D brush, Drawing worn) {
        double across = width() * 0.8;
        double height = across / worn.box().aspect();
        Graphics2D own = (Graphics2D) brush.create();
        own.translate(Body.MIDDLE - across / 2, faceTop() + height * 0.3 - height);
        worn.paint(own, across, height);
        own.dispose();
    }

    /** Without the corners from which arms hang down. */
    private static Path2D roundShoulders() {
        Path2D path = new Path2D.Double();
        path.moveTo(-20, -20);
        path.lineTo(148, -20);
        path.lineTo(148, 104);
        path.lineTo(117, 104);
        path.quadTo(114, 122, 92, 129);
        path.lineTo(36, 129);
        path.quadTo(14, 122, 11, 104);
        path.lineTo(-20, 104);
        path.closePath();
        return path;
    }

    private double faceTop() {
        return down() + drawing.box().top() * side();
    }

    /** The head's highest point, hat included. */
    double top() {
        return hat.map(worn -> faceTop() - 0.7 * width() * 0.8 / worn.box().aspect())
                .orElse(faceTop());
    }

    double width() {
        return alone ? drawing.box().width() * side() : 74;
    }

    /** Height of the eyes. */
    double eyes() {
        return alone ? down() + (drawing.box().top() + drawing.box().height() * 0.58) * side() : 59;
    }
}
