package dev.gesso.core.image.png.inflate;

import dev.gesso.core.image.UnreadableImageException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/** What was inflated last: what nobody has taken yet, and before it what may be repeated. */
final class DeflateWindow {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WINDOW = 32_768;
    private static final int FRESH = 131_072;

    /** How much may be repeated at once, though it goes beyond what is full. */
    static final int MOST_AT_ONCE = 16_512;

    private final byte[] out = new byte[WINDOW + FRESH + MOST_AT_ONCE + 2 * Long.BYTES];
    private final Adler32 sum = new Adler32();
    private int filled;
    private int summed;
    private int taken;

    boolean isFull() {
        return filled >= WINDOW + FRESH;
    }

    void put(int value) {
        out[filled++] = (byte) value;
    }

    /** Gives at most so many bytes that were not taken yet, and says how many. */
    int take(byte[] into, int offset, int most) {
        int count = Math.min(most, filled - taken);
        System.arraycopy(out, taken, into, offset, count);
        taken += count;
        return count;
    }

    /** Makes room once all is taken. */
    void slide() {
        sum();
        int kept = Math.min(filled, WINDOW);
        System.arraycopy(out, filled - kept, out, 0, kept);
        filled = kept;
        summed = kept;
        taken = kept;
    }

    /** The sum of all bytes that there were. */
    int sum() {
        sum.update(out, summed, filled - summed);
        summed = filled;
        return (int) sum.getValue();
    }

    /** Adds what was added so far back, and what that becomes, until it is so many bytes. */
    void repeat(int distance, int length) throws UnreadableImageException {
        if (distance > filled) {
            throw FlatInflater.broken();
        }
        int end = filled + length;
        switch (distance) {
            case 1 -> Arrays.fill(out, filled, end, out[filled - 1]);
            case 2, 4, Long.BYTES -> spread(filled - distance, end);
            default -> copy(filled - distance, end);
        }
        filled = end;
    }

    /** Eight bytes at a time, of which the last may go beyond the end, where nothing is yet. */
    private void spread(int from, int end) {
        for (int index = 0; index < Long.BYTES; index++) {
            out[filled + index] = out[from + index];
        }
        long pattern = (long) EIGHT.get(out, filled);
        for (int at = filled + Long.BYTES; at < end; at += Long.BYTES) {
            EIGHT.set(out, at, pattern);
        }
    }

    /** What was copied is copied again, so that each step doubles it. */
    private void copy(int from, int end) {
        for (int at = filled; at < end; ) {
            int count = Math.min(at - from, end - at);
            System.arraycopy(out, from, out, at, count);
            at += count;
        }
    }
}
