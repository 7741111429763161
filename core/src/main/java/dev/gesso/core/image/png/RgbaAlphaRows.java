package dev.gesso.core.image.png;

import dev.gesso.core.image.UnreadableImageException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The alpha of RGBA with 8 bits. A filter relates alpha to alpha only, so three bytes of four are never worked out: this
 * is what makes a mask's scan hardly slower than its decompression.
 */
record RgbaAlphaRows() implements RowSource {

    private static final int PIXEL = 4;
    private static final int ALPHA = 3;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int EIGHT_PIXELS = 8;
    private static final int MOST_CHANGES = 8;
    private static final long EVERY_BYTE = 0x0101_0101_0101_0101L;

    @Override
    public int effort() {
        return 1;
    }

    @Override
    public void next(byte[] block, int at, int above, int width, byte[] into) throws UnreadableImageException {
        int start = at + 1 + ALPHA;
        switch (block[at]) {
            case 0 -> none(block, start, block[above] == 0 ? unchanged(block, at, above, width, into) : 0, width, into);
            case 1 -> sub(block, start, width, into);
            case 2 -> up(block, start, width, into);
            case 3 -> average(block, start, width, into);
            case 4 -> paeth(block, start, width, into);
            default -> throw Unfilter.unknown(block[at]);
        }
    }

    /**
     * What is as in the row above is there already; gives up where much is not, and says how far it came. The whole scan of a
     * flat mask takes a tenth less for it.
     */
    private static int unchanged(byte[] block, int at, int above, int width, byte[] into) {
        int bytes = width * PIXEL + 1;
        int x = 0;
        for (int changes = 0; x < width && changes < MOST_CHANGES; changes++) {
            int from = x * PIXEL + 1;
            int same = Arrays.mismatch(block, at + from, at + bytes, block, above + from, above + bytes);
            int changed = same < 0 ? width : x + same / PIXEL;
            x = Math.min(changed + EIGHT_PIXELS, width);
            each(block, at + 1 + ALPHA, changed, x, into);
        }
        return x;
    }

    /** Eight pixels at a time while they are the same, as most of a mask's are. */
    private static void none(byte[] block, int start, int from, int width, byte[] into) {
        int x = from;
        for (; x <= width - EIGHT_PIXELS; x += EIGHT_PIXELS) {
            int at = start - ALPHA + x * PIXEL;
            long two = (long) LONG.get(block, at);
            if (two == (long) LONG.get(block, at + 8)
                    && two == (long) LONG.get(block, at + 16)
                    && two == (long) LONG.get(block, at + 24)
                    && two == Long.rotateLeft(two, Integer.SIZE)) {
                LONG.set(into, x, (two >>> 56) * EVERY_BYTE);
            } else {
                each(block, start, x, x + EIGHT_PIXELS, into);
            }
        }
        each(block, start, x, width, into);
    }

    private static void each(byte[] block, int start, int from, int end, byte[] into) {
        for (int x = from; x < end; x++) {
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
