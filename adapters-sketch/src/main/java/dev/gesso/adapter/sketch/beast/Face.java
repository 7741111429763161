package dev.gesso.adapter.sketch.beast;

import dev.gesso.adapter.sketch.art.Drawing;
import dev.gesso.adapter.sketch.art.Eyelids;
import dev.gesso.adapter.sketch.art.Eyes;
import java.awt.Graphics2D;
import java.util.Optional;

/**
 * An animal's head.
 *
 * @param profile whether the drawing looks to the left and ends in a neck; it is turned to the right
 * @param width in units of the body
 * @param closed where eyes are that are closed
 */
record Face(Drawing drawing, boolean profile, double width, Optional<Eyes> closed) {

    double height() {
        return width / drawing.box().aspect();
    }

    /** Paints it with its middle and its lower edge there. */
    void paint(Graphics2D brush, double middle, double bottom, double turn) {
        Graphics2D own = (Graphics2D) brush.create();
        own.rotate(turn, middle, bottom - height() / 2);
        own.translate(middle - width / 2, bottom - height());
        if (profile) {
            own.translate(width, 0);
            own.scale(-1, 1);
        }
        drawing.paint(own, width, height());
        double side = width / drawing.box().width();
        own.translate(-drawing.box().left() * side, -drawing.box().top() * side);
        Eyelids.paint(own, drawing, closed, side);
        own.dispose();
    }
}
