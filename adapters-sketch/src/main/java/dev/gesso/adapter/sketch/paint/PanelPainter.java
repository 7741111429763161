package dev.gesso.adapter.sketch.paint;

import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;

/** Lays a panel of a strip into the page, in a dark frame. */
final class PanelPainter {

    private static final Color FRAME = new Color(0x2b2530);
    /** Of the panel's width and height together. */
    private static final double THICKNESS = 0.006;

    private PanelPainter() {}

    static void paint(Pixels panel, Rectangle box, Graphics2D brush) {
        brush.drawImage(Canvas.on(panel).image(), box.x, box.y, null);
        brush.setColor(FRAME);
        brush.setStroke(new BasicStroke((float) Math.max(1, THICKNESS * (box.height + box.width))));
        brush.draw(box);
    }
}
