package dev.gesso.adapter.sketch.encode;

import java.util.List;

/**
 * The filters of the PNG specification, section 9.2. Rows are integers from 0 to 255 behind one pixel of zeros, and every
 * filter is a loop of its own without a branch: so the compiler makes vectors of them.
 */
enum PngFilter {
    NONE(0) {
        @Override
        void leave(int[] row, int[] above, int step, int[] rest) {
            System.arraycopy(row, step, rest, 0, rest.length);
        }
    },
    LEFT(1) {
        @Override
        void leave(int[] row, int[] above, int step, int[] rest) {
            for (int i = 0; i < rest.length; i++) {
                rest[i] = row[i + step] - row[i];
            }
        }
    },
    UP(2) {
        @Override
        void leave(int[] row, int[] above, int step, int[] rest) {
            for (int i = 0; i < rest.length; i++) {
                rest[i] = row[i + step] - above[i + step];
            }
        }
    },
    MEAN(3) {
        @Override
        void leave(int[] row, int[] above, int step, int[] rest) {
            for (int i = 0; i < rest.length; i++) {
                rest[i] = row[i + step] - ((row[i] + above[i + step]) >> 1);
            }
        }
    },
    PAETH(4) {
        @Override
        void leave(int[] row, int[] above, int step, int[] rest) {
            for (int i = 0; i < rest.length; i++) {
                rest[i] = row[i + step] - paeth(row[i], above[i + step], above[i]);
            }
        }
    };

    static final List<PngFilter> ALL = List.of(values());

    private final byte number;

    PngFilter(int number) {
        this.number = (byte) number;
    }

    /** What stands in front of its rows. */
    byte number() {
        return number;
    }

    /** Takes from each byte of a row what the filter expects there; of the differences only the lowest 8 bits count. */
    abstract void leave(int[] row, int[] above, int step, int[] rest);

    /** The predictor of section 9.4; each mask is all ones where its distance is the least. */
    private static int paeth(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        int isLeft = ((toLeft - toUp - 1) & (toLeft - toCorner - 1)) >> 31;
        int isUp = (toUp - toCorner - 1) >> 31;
        return (left & isLeft) | (~isLeft & ((up & isUp) | (corner & ~isUp)));
    }
}
