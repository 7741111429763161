package dev.gesso.adapter.sketch.pictogram.catalogue;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import dev.gesso.adapter.sketch.pictogram.Tones;
import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.Graphics2D;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** One drawing on a transparent sheet with a margin, to measure what was painted where. */
record Proof(Pixels pixels, int width) {

    static final int HEIGHT = 120;
    static final int MARGIN = 30;

    private static final Tones OWN = new Tones(Optional.empty());

    static Proof of(Pictogram pictogram) {
        return print(pictogram, (brush, it) -> it.paint(brush, OWN));
    }

    static Proof ofFront(Pictogram pictogram) {
        return print(pictogram, (brush, it) -> it.paintFront(brush, OWN));
    }

    static Proof in(int rgb, Pictogram pictogram) {
        Tones asked = new Tones(Optional.of(new Colour("asked for", rgb)));
        return print(pictogram, (brush, it) -> it.paint(brush, asked));
    }

    private static Proof print(Pictogram pictogram, BiConsumer<Graphics2D, Pictogram> painting) {
        int width = (int) Math.ceil(HEIGHT * pictogram.stature().aspect());
        Canvas canvas = Canvas.of(width + 2 * MARGIN, HEIGHT + 2 * MARGIN);
        Graphics2D brush = canvas.brush();
        brush.translate(MARGIN, MARGIN);
        brush.scale(HEIGHT / 100.0, HEIGHT / 100.0);
        painting.accept(brush, pictogram);
        brush.dispose();
        return new Proof(canvas.pixels(), width);
    }

    /** Share of the box that is not left transparent. */
    double covered() {
        return painted(this::lies) / (double) (width * HEIGHT);
    }

    /** Pixels outside of the box, against those of the box. */
    double spilt() {
        return painted(i -> !lies(i)) / (double) (width * HEIGHT);
    }

    /** How far above the bottom of the box the lowest painted row is, as a share of the height. */
    double raised() {
        int lowest = IntStream.range(0, pixels.argb().length)
                        .filter(this::isPainted)
                        .max()
                        .orElse(0)
                / pixels.width();
        return (MARGIN + HEIGHT - 1 - lowest) / (double) HEIGHT;
    }

    /** Whether nothing is painted here that is bare in the other. */
    boolean liesWithin(Proof other) {
        return IntStream.range(0, pixels.argb().length).allMatch(i -> !isPainted(i) || other.isPainted(i));
    }

    /** Share of the painted pixels that differ from the other drawing of the same thing. */
    double differsFrom(Proof other) {
        return painted(i -> pixels.argb()[i] != other.pixels.argb()[i]) / (double) painted(i -> true);
    }

    private long painted(IntPredicate where) {
        return IntStream.range(0, pixels.argb().length)
                .filter(this::isPainted)
                .filter(where)
                .count();
    }

    private boolean isPainted(int index) {
        return pixels.argb()[index] >>> 24 > 24;
    }

    private boolean lies(int index) {
        int x = index % pixels.width() - MARGIN;
        int y = index / pixels.width() - MARGIN;
        return x >= 0 && x < width && y >= 0 && y < HEIGHT;
    }
}
