package dev.gesso.adapter.sketch.raster;

/**
 * A picture in memory: rows from the top, each pixel 8-bit alpha, red, green and blue in one {@code int}, not
 * premultiplied. The array is shared, not copied: whoever is handed one may draw into it.
 */
@SuppressWarnings("ArrayRecordComponent") // A canvas of 16 million pixels is not copied at every hand-over.
public record Pixels(int width, int height, int[] argb) {

    public Pixels {
        if (width < 1 || height < 1 || argb.length != width * height) {
            throw new IllegalArgumentException(
                    "%d pixels do not make a picture of %dx%d".formatted(argb.length, width, height));
        }
    }

    /** A wholly transparent picture. */
    public static Pixels of(int width, int height) {
        return new Pixels(width, height, new int[Math.multiplyExact(width, height)]);
    }

    /** A copy that may be changed without touching this one. */
    public Pixels copy() {
        return new Pixels(width, height, argb.clone());
    }
}
