package dev.gesso.adapter.sketch.encode;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Optional;

/** The rows of a PNG file before compression: each under that filter which leaves the smallest numbers. */
final class PngRows {

    private static final int FILTERS = 5;

    private final Pixels picture;
    private final PngLayout layout;
    private final Optional<ColourTable> table;
    private final byte[][] candidates;
    private byte[] above;
    private byte[] row;

    PngRows(Pixels picture, PngLayout layout, Optional<ColourTable> table) {
        this.picture = picture;
        this.layout = layout;
        this.table = table;
        int length = picture.width() * layout.bytes();
        this.above = new byte[length];
        this.row = new byte[length];
        this.candidates = new byte[FILTERS][length + 1];
        for (int i = 0; i < FILTERS; i++) {
            candidates[i][0] = (byte) i;
        }
    }

    int count() {
        return picture.height();
    }

    /** The next row, with its filter's number in front; rows must be asked for in order, and last until the next call. */
    byte[] filtered(int y) {
        byte[] spare = above;
        above = row;
        row = spare;
        unpack(y);
        if (layout == PngLayout.PALETTE) {
            System.arraycopy(row, 0, candidates[0], 1, row.length);
            return candidates[0];
        }
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int filter = 0; filter < FILTERS; filter++) {
            long size = filter(filter, candidates[filter]);
            if (size < least) {
                least = size;
                best = filter;
            }
        }
        return candidates[best];
    }

    private void unpack(int y) {
        int start = y * picture.width();
        if (table.isPresent()) {
            for (int x = 0; x < row.length; x++) {
                row[x] = table.get().index(picture.argb()[start + x]);
            }
            return;
        }
        int at = 0;
        for (int i = start; i < start + picture.width(); i++) {
            int pixel = picture.argb()[i];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
            if (layout == PngLayout.RGBA) {
                row[at++] = (byte) (pixel >>> 24);
            }
        }
    }

    /** Fills a candidate; gives the sum of its bytes taken as signed, a measure for how well it will compress. */
    private long filter(int filter, byte[] target) {
        long sum = 0;
        int step = layout.bytes();
        for (int i = 0; i < row.length; i++) {
            int left = i < step ? 0 : row[i - step] & 255;
            int up = above[i] & 255;
            int guess = switch (filter) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                default -> paeth(left, up, i < step ? 0 : above[i - step] & 255);
            };
            byte rest = (byte) (row[i] - guess);
            target[i + 1] = rest;
            sum += Math.abs(rest);
        }
        return sum;
    }

    /** The predictor of the PNG specification, section 9.4. */
    private static int paeth(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
