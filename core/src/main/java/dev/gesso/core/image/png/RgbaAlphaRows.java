package dev.gesso.core.image.png;

import dev.gesso.core.image.UnreadableImageException;

/**
 * The alpha of RGBA with 8 bits. A filter relates alpha to alpha only, so three bytes of four are never looked at: this
 * is what makes a mask's scan hardly slower than its decompression.
 */
record RgbaAlphaRows() implements RowSource {

    private static final int PIXEL = 4;
    private static final int ALPHA = 3;

    @Override
    public int effort() {
        return 1;
    }

    @Override
    public void next(byte[] block, int at, int above, int width, byte[] into) throws UnreadableImageException {
        int start = at + 1 + ALPHA;
        switch (block[at]) {
            case 0 -> none(block, start, width, into);
            case 1 -> sub(block, start, width, into);
            case 2 -> up(block, start, width, into);
            case 3 -> average(block, start, width, into);
            case 4 -> paeth(block, start, width, into);
            default -> throw Unfilter.unknown(block[at]);
        }
    }

    private static void none(byte[] block, int start, int width, byte[] into) {
        for (int x = 0; x < width; x++) {
            into[x] = block[start + x * PIXEL];
        }
    }

    private static void sub(byte[] block, int start, int width, byte[] into) {
        byte left = 0;
        for (int x = 0; x < width; x++) {
            left += block[start + x * PIXEL];
            into[x] = left;
        }
    }

    /** In ints, which HotSpot 25 compiles to a tenth of the time that {@code +=} on bytes takes here. */
    private static void up(byte[] block, int start, int width, byte[] into) {
        for (int x = 0; x < width; x++) {
            int up = into[x] & 0xff;
            into[x] = (byte) (up + (block[start + x * PIXEL] & 0xff));
        }
    }

    private static void average(byte[] block, int start, int width, byte[] into) {
        int left = 0;
        for (int x = 0; x < width; x++) {
            left = (block[start + x * PIXEL] + ((left + (into[x] & 0xff)) >> 1)) & 0xff;
            into[x] = (byte) left;
        }
    }

    /** Most of a mask is flat, where the prediction needs no sum. */
    private static void paeth(byte[] block, int start, int width, byte[] into) {
        int left = 0;
        int corner = 0;
        for (int x = 0; x < width; x++) {
            int up = into[x] & 0xff;
            int predicted = up == corner ? left : Unfilter.nearest(left, up, corner);
            left = (block[start + x * PIXEL] + predicted) & 0xff;
            into[x] = (byte) left;
            corner = up;
        }
    }
}
