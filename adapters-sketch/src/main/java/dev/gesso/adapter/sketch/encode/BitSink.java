package dev.gesso.adapter.sketch.encode;

import java.util.Arrays;

/** Collects bits, the lowest first, as WebP wants them. */
final class BitSink {

    private byte[] bytes = new byte[1 << 12];
    private int size;
    private long pending;
    private int pendingBits;

    /** Appends up to 32 bits. */
    void write(int value, int bits) {
        pending |= (value & ((1L << bits) - 1)) << pendingBits;
        pendingBits += bits;
        while (pendingBits >= 8) {
            append((byte) pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }

    private void append(byte value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = value;
    }

    /** All bits so far, filled up with zeros to whole bytes. */
    byte[] toByteArray() {
        byte[] whole = Arrays.copyOf(bytes, size + (pendingBits > 0 ? 1 : 0));
        if (pendingBits > 0) {
            whole[size] = (byte) pending;
        }
        return whole;
    }
}
