package dev.gesso.adapter.catalog.token;

/** One piece of text as UTF-8, in a buffer that is used again for the next piece. */
final class PieceBytes {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int MOST_BYTES_PER_CHAR = 3;

    private byte[] array = new byte[64];
    private int length;

    void encode(String text, int start, int end) {
        int room = Math.multiplyExact(end - start, MOST_BYTES_PER_CHAR);
        if (array.length < room) {
            array = new byte[room];
        }
        length = 0;
        for (int at = start; at < end; ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            add(codePoint);
        }
    }

    /** Only the first {@link #length()} bytes count. */
    byte[] array() {
        return array;
    }

    int length() {
        return length;
    }

    private void add(int codePoint) {
        if (codePoint < 0x80) {
            put(codePoint);
        } else if (codePoint < 0x800) {
            put(0xC0 | codePoint >> 6);
            putTail(codePoint);
        } else if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            addThree(isHalfPair(codePoint) ? REPLACEMENT : codePoint);
        } else {
            put(0xF0 | codePoint >> 18);
            putTail(codePoint >> 12);
            putTail(codePoint >> 6);
            putTail(codePoint);
        }
    }

    private void addThree(int codePoint) {
        put(0xE0 | codePoint >> 12);
        putTail(codePoint >> 6);
        putTail(codePoint);
    }

    private static boolean isHalfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private void putTail(int bits) {
        put(0x80 | (bits & 0x3F));
    }

    private void put(int value) {
        array[length++] = (byte) value;
    }
}
