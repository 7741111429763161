package dev.gesso.adapter.sketch.paint;

import dev.gesso.adapter.sketch.raster.Canvas;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/** A part of the picture painted apart, so that it can be changed before it is laid in. */
record Sprite(Canvas canvas, int left, int top) {

    /** Paints what of an area lies on a canvas; empty where nothing does. */
    static Optional<Sprite> of(Rectangle area, Canvas target, Consumer<Graphics2D> work) {
        Rectangle seen = area.intersection(new Rectangle(0, 0, target.width(), target.height()));
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Canvas canvas = Canvas.of(seen.width, seen.height);
        Graphics2D brush = canvas.brush();
        brush.translate(-seen.x, -seen.y);
        work.accept(brush);
        brush.dispose();
        return Optional.of(new Sprite(canvas, seen.x, seen.y));
    }

    void tone(IntUnaryOperator light) {
        int[] argb = canvas.pixels().argb();
        for (int i = 0; i < argb.length; i++) {
            if (argb[i] >>> 24 != 0) {
                argb[i] = light.applyAsInt(argb[i]);
            }
        }
    }

    /** Lets little be seen from a row of the picture downwards. */
    void sink(double row, double left) {
        int[] argb = canvas.pixels().argb();
        int start = Math.clamp((int) Math.round(row) - top, 0, canvas.height()) * canvas.width();
        for (int i = start; i < argb.length; i++) {
            int alpha = (int) ((argb[i] >>> 24) * left);
            argb[i] = alpha << 24 | (argb[i] & 0xffffff);
        }
    }

    void layOn(Canvas target) {
        Graphics2D brush = target.brush();
        brush.drawImage(canvas.image(), left, top, null);
        brush.dispose();
    }
}
