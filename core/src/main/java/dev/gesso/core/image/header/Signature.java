package dev.gesso.core.image.header;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes at a fixed place by which a format is known, one for each character. */
record Signature(int at, String bytes) {

    boolean isIn(byte[] start) {
        byte[] expected = bytes.getBytes(StandardCharsets.ISO_8859_1);
        int end = at + expected.length;
        return start.length >= end && Arrays.equals(start, at, end, expected, 0, expected.length);
    }
}
