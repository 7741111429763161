package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.Graphics2D;

/** Paints one actor by itself, for tests. */
final class Portrait {

    private Portrait() {}

    /** The actor fitted to a height, its aspect kept. */
    static Pixels of(Actor actor, int height) {
        int width = (int) Math.max(1, Math.round(height * actor.stature().aspect()));
        Canvas canvas = Canvas.of(width, height);
        Graphics2D brush = canvas.brush();
        actor.paint(brush, width, height);
        brush.dispose();
        return canvas.pixels();
    }

    /** The share of pixels that are not transparent. */
    static double covered(Pixels picture) {
        long opaque = 0;
        for (int argb : picture.argb()) {
            opaque += argb >>> 24 > 100 ? 1 : 0;
        }
        return (double) opaque / picture.argb().length;
    }
}
