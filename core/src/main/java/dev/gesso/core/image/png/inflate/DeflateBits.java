package dev.gesso.core.image.png.inflate;

import dev.gesso.core.image.UnreadableImageException;

/** Bytes in memory as bits, the lowest of each byte first. */
final class DeflateBits {

    private final byte[] bytes;
    private int at;
    private long held;
    private int count;

    DeflateBits(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next bits, of which those beyond the end are 0; at least 56 where there are so many. */
    long ahead() {
        while (count <= Long.SIZE - Byte.SIZE && at < bytes.length) {
            held |= (bytes[at] & 0xffL) << count;
            count += Byte.SIZE;
            at++;
        }
        return held;
    }

    /** Goes past bits that {@link #ahead} has shown. */
    void drop(int some) throws UnreadableImageException {
        if (some > count) {
            throw UnreadableImageException.truncated();
        }
        held >>>= some;
        count -= some;
    }

    /** The next bits as a number; no more than 32 of them. */
    int take(int some) throws UnreadableImageException {
        long value = ahead() & ((1L << some) - 1);
        drop(some);
        return (int) value;
    }

    /** How many bits have been gone past. */
    int position() {
        return at * Byte.SIZE - count;
    }

    /** Goes past the next bits as often as they are the same as the first of some, and says how often, up to a most. */
    int again(long some, int width, int most) {
        long mask = (1L << width) - 1;
        int times = 0;
        while (times < most && ((ahead() ^ some) & mask) == 0 && width <= count) {
            held >>>= width;
            count -= width;
            times++;
        }
        return times;
    }

    /** Goes to where the next byte begins. */
    void align() throws UnreadableImageException {
        drop(count % Byte.SIZE);
    }
}
