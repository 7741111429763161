package dev.gesso.adapter.sketch.encode;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Optional;

/** The rows of a PNG file before compression: each under that filter which leaves the smallest numbers. */
final class PngRows {

    private final Pixels picture;
    private final PngLayout layout;
    private final Optional<ColourTable> table;
    private final byte[] written;
    private int[] above;
    private int[] row;
    private int[] rest;
    private int[] least;

    PngRows(Pixels picture, PngLayout layout, Optional<ColourTable> table) {
        this.picture = picture;
        this.layout = layout;
        this.table = table;
        int length = picture.width() * layout.bytes();
        this.written = new byte[length + 1];
        this.above = new int[layout.bytes() + length];
        this.row = new int[layout.bytes() + length];
        this.rest = new int[length];
        this.least = new int[length];
    }

    int count() {
        return picture.height();
    }

    /** The next row, with its filter's number in front; rows must be asked for in order, and last until the next call. */
    byte[] filtered(int y) {
        if (table.isPresent()) {
            look(table.get(), y);
            return written;
        }
        int[] spare = above;
        above = row;
        row = spare;
        unpack(y);
        choose();
        for (int i = 0; i < least.length; i++) {
            written[i + 1] = (byte) least[i];
        }
        return written;
    }

    private void choose() {
        int size = Integer.MAX_VALUE;
        for (PngFilter filter : PngFilter.ALL) {
            filter.leave(row, above, layout.bytes(), rest);
            int candidate = size(rest);
            if (candidate < size) {
                size = candidate;
                written[0] = filter.number();
                int[] spare = least;
                least = rest;
                rest = spare;
            }
        }
    }

    /** The sum of the bytes taken as signed, a measure for how well they will compress. */
    private static int size(int[] rest) {
        int sum = 0;
        for (int difference : rest) {
            sum += Math.abs((difference << 24) >> 24);
        }
        return sum;
    }

    /** Indexes of colours are no magnitudes, which no filter makes smaller. */
    private void look(ColourTable colours, int y) {
        int start = y * picture.width();
        for (int x = 0; x < picture.width(); x++) {
            written[x + 1] = colours.index(picture.argb()[start + x]);
        }
    }

    private void unpack(int y) {
        boolean alpha = layout == PngLayout.RGBA;
        int[] argb = picture.argb();
        int at = layout.bytes();
        for (int i = y * picture.width(); i < (y + 1) * picture.width(); i++) {
            int pixel = argb[i];
            row[at++] = pixel >> 16 & 255;
            row[at++] = pixel >> 8 & 255;
            row[at++] = pixel & 255;
            if (alpha) {
                row[at++] = pixel >>> 24;
            }
        }
    }
}
