package dev.gesso.adapter.sketch.encode;

/** Reads bits, the lowest first. */
final class BitSource {

    private final byte[] bytes;
    private int at;

    BitSource(byte[] bytes) {
        this.bytes = bytes;
    }

    int read(int count) {
        int value = 0;
        for (int i = 0; i < count; i++, at++) {
            value |= (bytes[at >> 3] >> (at & 7) & 1) << i;
        }
        return value;
    }
}
