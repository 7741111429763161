package dev.gesso.adapter.sketch.pictogram.craft;

import dev.gesso.adapter.sketch.pictogram.Tones;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.Graphics2D;
import java.util.Optional;
import java.util.stream.IntStream;

/** A square of 100 pixels on which one part of a drawing is tried: a pixel for each measure. */
record Sheet(Pixels pixels) {

    static final int SIDE = 100;

    static Sheet of(Painting painting) {
        Canvas canvas = Canvas.of(SIDE, SIDE);
        Graphics2D brush = canvas.brush();
        painting.paint(new Brushwork(brush, new Tones(Optional.empty())));
        brush.dispose();
        return new Sheet(canvas.pixels());
    }

    int at(int x, int y) {
        return pixels.argb()[y * SIDE + x];
    }

    /** From 0 to 255. */
    int light(int x, int y) {
        int pixel = at(x, y);
        return ((pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255)) / 3;
    }

    int alpha(int x, int y) {
        return at(x, y) >>> 24;
    }

    /** How many pixels of a rectangle were painted; right and bottom excluded. */
    long painted(int left, int top, int right, int bottom) {
        return IntStream.range(top * SIDE, bottom * SIDE)
                .filter(i -> i % SIDE >= left && i % SIDE < right && pixels.argb()[i] != 0)
                .count();
    }

    /** How often the light changes plainly on the way down a column. */
    long stepsDown(int x) {
        return IntStream.range(1, SIDE)
                .filter(y -> Math.abs(light(x, y) - light(x, y - 1)) > 12)
                .count();
    }

    long stepsAcross(int y) {
        return IntStream.range(1, SIDE)
                .filter(x -> Math.abs(light(x, y) - light(x - 1, y)) > 12)
                .count();
    }
}
