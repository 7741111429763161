package dev.gesso.adapter.sketch.figure;

import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.Graphics2D;
import java.util.function.Consumer;

/** A small canvas in the units of bodies, for tests. */
final class Sheet {

    private static final int SIDE = 300;

    private Sheet() {}

    static Pixels painted(Consumer<Graphics2D> painter) {
        Canvas canvas = Canvas.of(SIDE, SIDE);
        Graphics2D brush = canvas.brush();
        painter.accept(brush);
        brush.dispose();
        return canvas.pixels();
    }

    static int at(Pixels pixels, int x, int y) {
        return pixels.argb()[y * SIDE + x];
    }
}
