package dev.gesso.core.image.mask;

import dev.gesso.core.image.Size;

/**
 * How far each pixel is from the nearest goal, exactly and in time that does not grow with the distance: first along
 * columns, then along rows, as A. Meijster, J. Roerdink and W. Hesselink describe it (2000).
 */
final class DistanceField {

    private final int width;
    private final int height;
    private final int[] alongColumns;
    private final int[] nearest;
    private final int[] start;

    DistanceField(Size size, boolean[] goals) {
        this.width = size.width();
        this.height = size.height();
        this.alongColumns = new int[goals.length];
        this.nearest = new int[width];
        this.start = new int[width];
        measureColumns(goals);
    }

    /** Beyond any distance within the image. */
    private int far() {
        return width + height;
    }

    private void measureColumns(boolean[] goals) {
        for (int at = 0; at < goals.length; at++) {
            int above = at < width ? far() : alongColumns[at - width];
            alongColumns[at] = goals[at] ? 0 : Math.min(far(), above + 1);
        }
        for (int at = goals.length - width - 1; at >= 0; at--) {
            alongColumns[at] = Math.min(alongColumns[at], alongColumns[at + width] + 1);
        }
    }

    /** The squared distances of one row; without any goal they are larger than any within the image. */
    void row(int y, long[] squares) {
        int last = envelope(y);
        for (int x = width - 1; x >= 0; x--) {
            squares[x] = squared(y, x, nearest[last]);
            if (x == start[last]) {
                last--;
            }
        }
    }

    /** Finds the columns that are nearest to some pixel of the row, and where each begins to be. */
    private int envelope(int y) {
        int last = 0;
        nearest[0] = 0;
        start[0] = 0;
        for (int x = 1; x < width; x++) {
            while (last >= 0 && squared(y, start[last], nearest[last]) > squared(y, start[last], x)) {
                last--;
            }
            long from = last < 0 ? 0 : 1 + border(y, nearest[last], x);
            if (from < width) {
                last++;
                nearest[last] = x;
                start[last] = (int) from;
            }
        }
        return last;
    }

    private long squared(int y, int x, int column) {
        long across = Math.abs(x - column);
        long along = alongColumns[y * width + column];
        return across * across + along * along;
    }

    /** The last pixel for which the left of two columns is as near as the right one. */
    private long border(int y, int left, int right) {
        long leftAlong = alongColumns[y * width + left];
        long rightAlong = alongColumns[y * width + right];
        long squares = (long) right * right - (long) left * left + rightAlong * rightAlong - leftAlong * leftAlong;
        return Math.floorDiv(squares, 2L * (right - left));
    }
}
