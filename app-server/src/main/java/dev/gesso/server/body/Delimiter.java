package dev.gesso.server.body;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What stands before each part of a form: the end of a line, and the boundary. */
final class Delimiter {

    private static final int LONGEST_BOUNDARY = 70;
    private static final int LETTERS = 256;

    private final byte[] bytes;
    private final int[] steps;

    Delimiter(String boundary) {
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw new BrokenFormException("The boundary has none or more than 70 characters.");
        }
        this.bytes = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.steps = steps(bytes);
    }

    /** How far it can be moved on when a letter stands at the place of its last: as far as it is long where it has none. */
    private static int[] steps(byte[] delimiter) {
        int last = delimiter.length - 1;
        int[] steps = new int[LETTERS];
        Arrays.fill(steps, delimiter.length);
        steps[delimiter[last] & 0xff] = last;
        for (int index = 0; index < last; index++) {
            steps[delimiter[index] & 0xff] = last - index;
        }
        return steps;
    }

    int length() {
        return bytes.length;
    }

    /**
     * Where it begins in a part of an array, or where it may begin once more bytes are there; the part's end where neither.
     * By its last byte, most of the bytes need no look (Horspool 1980).
     */
    int find(byte[] in, int start, int end) {
        int last = bytes.length - 1;
        int at = start;
        while (at + last < end) {
            byte letter = in[at + last];
            int step = steps[letter & 0xff];
            if (step == bytes.length) {
                // As below, but so that a processor need not wait for what it looks up before it goes on.
                at += bytes.length;
            } else if (letter == bytes[last] && beginsAt(at, in, end)) {
                return at;
            } else {
                at += step;
            }
        }
        while (at < end && !(in[at] == bytes[0] && beginsAt(at, in, end))) {
            at++;
        }
        return Math.min(at, end);
    }

    private boolean beginsAt(int at, byte[] in, int end) {
        int length = Math.min(bytes.length, end - at);
        return Arrays.equals(in, at, at + length, bytes, 0, length);
    }
}
