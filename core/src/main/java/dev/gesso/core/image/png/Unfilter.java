package dev.gesso.core.image.png;

import dev.gesso.core.image.UnreadableImageException;

/** Undoes the filter of a row in place (PNG, third edition, 9.2). */
final class Unfilter {

    private Unfilter() {}

    /**
     * Undoes one row.
     *
     * @param at where the row begins in the block, with the byte that names its filter
     * @param above where the row above it begins, whose filter is undone already
     * @param length bytes of the row without that byte
     * @param back bytes from a pixel to the one on its left
     */
    static void row(byte[] block, int at, int above, int length, int back) throws UnreadableImageException {
        switch (block[at]) {
            case 0 -> {}
            case 1 -> sub(block, at + 1, length, back);
            case 2 -> up(block, at + 1, above + 1, length);
            case 3 -> average(block, at + 1, above + 1, length, back);
            case 4 -> paeth(block, at + 1, above + 1, length, back);
            default -> throw unknown(block[at]);
        }
    }

    static UnreadableImageException unknown(byte filter) {
        return UnreadableImageException.damaged("has a row with filter %d, which PNG does not know".formatted(filter));
    }

    private static void sub(byte[] block, int at, int length, int back) {
        for (int i = back; i < length; i++) {
            block[at + i] += block[at + i - back];
        }
    }

    private static void up(byte[] block, int at, int above, int length) {
        for (int i = 0; i < length; i++) {
            block[at + i] += block[above + i];
        }
    }

    private static void average(byte[] block, int at, int above, int length, int back) {
        for (int i = 0; i < length; i++) {
            int left = i < back ? 0 : block[at + i - back] & 0xff;
            block[at + i] += (byte) ((left + (block[above + i] & 0xff)) >> 1);
        }
    }

    private static void paeth(byte[] block, int at, int above, int length, int back) {
        for (int i = 0; i < length; i++) {
            int left = i < back ? 0 : block[at + i - back] & 0xff;
            int corner = i < back ? 0 : block[above + i - back] & 0xff;
            int up = block[above + i] & 0xff;
            block[at + i] += (byte) (up == corner ? left : nearest(left, up, corner));
        }
    }

    /** Whichever of the three is nearest to left + up - corner. */
    static int nearest(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
