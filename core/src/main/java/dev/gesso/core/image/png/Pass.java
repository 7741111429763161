package dev.gesso.core.image.png;

import dev.gesso.core.image.Size;
import java.util.List;

/**
 * Pixels that are stored together: all of them, or those of one step of interlacing.
 *
 * @param left column of the first pixel
 * @param top row of the first pixel
 * @param across columns from one pixel to the next
 * @param down rows from one pixel to the next
 */
public record Pass(int left, int top, int across, int down) {

    private static final List<Pass> WHOLE = List.of(new Pass(0, 0, 1, 1));

    /** Interlace method 1 (PNG, third edition, 8.1). */
    private static final List<Pass> ADAM7 = List.of(
            new Pass(0, 0, 8, 8),
            new Pass(4, 0, 8, 8),
            new Pass(0, 4, 4, 8),
            new Pass(2, 0, 4, 4),
            new Pass(0, 2, 2, 4),
            new Pass(1, 0, 2, 2),
            new Pass(0, 1, 1, 2));

    static List<Pass> all(boolean interlaced) {
        return interlaced ? ADAM7 : WHOLE;
    }

    /** Pixels of a row of this pass, in an image of that size. */
    public int width(Size size) {
        return Math.ceilDiv(Math.max(0, size.width() - left), across);
    }

    public int height(Size size) {
        return Math.ceilDiv(Math.max(0, size.height() - top), down);
    }

    /** A pass without pixels has no rows either. */
    boolean isEmpty(Size size) {
        return width(size) == 0 || height(size) == 0;
    }

    /** The image's column of the pass's pixel. */
    public int column(int index) {
        return left + index * across;
    }

    /** The image's row of the pass's row. */
    public int row(int index) {
        return top + index * down;
    }
}
