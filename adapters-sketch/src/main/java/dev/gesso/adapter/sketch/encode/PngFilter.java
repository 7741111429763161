package dev.gesso.adapter.sketch.encode;

import java.util.List;

/**
 * The filters of the PNG specification, section 9.2, by their number. Rows are integers from 0 to 255 behind one pixel of
 * zeros, and every filter is a loop of its own without a branch: so the compiler makes vectors of them.
 */
enum PngFilter {
    NONE(0) {
        @Override
        int size(int[] row, int[] above, int step) {
            int sum = 0;
            for (int i = 0; i < row.length - step; i++) {
                sum += magnitude(row[i + step]);
            }
            return sum;
        }

        @Override
        void write(int[] row, int[] above, int step, byte[] target) {
            for (int i = 0; i < row.length - step; i++) {
                target[i + 1] = (byte) row[i + step];
            }
        }
    },
    LEFT(1) {
        @Override
        int size(int[] row, int[] above, int step) {
            int sum = 0;
            for (int i = 0; i < row.length - step; i++) {
                sum += magnitude(row[i + step] - row[i]);
            }
            return sum;
        }

        @Override
        void write(int[] row, int[] above, int step, byte[] target) {
            for (int i = 0; i < row.length - step; i++) {
                target[i + 1] = (byte) (row[i + step] - row[i]);
            }
        }
    },
    UP(2) {
        @Override
        int size(int[] row, int[] above, int step) {
            int sum = 0;
            for (int i = 0; i < row.length - step; i++) {
                sum += magnitude(row[i + step] - above[i + step]);
            }
            return sum;
        }

        @Override
        void write(int[] row, int[] above, int step, byte[] target) {
            for (int i = 0; i < row.length - step; i++) {
                target[i + 1] = (byte) (row[i + step] - above[i + step]);
            }
        }
    },
    MEAN(3) {
        @Override
        int size(int[] row, int[] above, int step) {
            int sum = 0;
            for (int i = 0; i < row.length - step; i++) {
                sum += magnitude(row[i + step] - ((row[i] + above[i + step]) >> 1));
            }
            return sum;
        }

        @Override
        void write(int[] row, int[] above, int step, byte[] target) {
            for (int i = 0; i < row.length - step; i++) {
                target[i + 1] = (byte) (row[i + step] - ((row[i] + above[i + step]) >> 1));
            }
        }
    },
    PAETH(4) {
        @Override
        int size(int[] row, int[] above, int step) {
            int sum = 0;
            for (int i = 0; i < row.length - step; i++) {
                sum += magnitude(row[i + step] - paeth(row[i], above[i + step], above[i]));
            }
            return sum;
        }

        @Override
        void write(int[] row, int[] above, int step, byte[] target) {
            for (int i = 0; i < row.length - step; i++) {
                target[i + 1] = (byte) (row[i + step] - paeth(row[i], above[i + step], above[i]));
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

    /** The sum of what is left, taken as signed bytes: a measure for how well it will compress. */
    abstract int size(int[] row, int[] above, int step);

    /** Writes what is left of a row from the second byte on. */
    abstract void write(int[] row, int[] above, int step, byte[] target);

    /** Of a difference, which is written as a byte. */
    private static int magnitude(int difference) {
        return Math.abs((difference << 24) >> 24);
    }

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
