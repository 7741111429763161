package dev.gesso.server.body;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What stands before each part of a form: the end of a line, and the boundary. */
final class Delimiter {

    private static final int LONGEST_BOUNDARY = 70;
    private static final int LETTERS = 256;

    private static final VarHandle PAIR = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    /** All of a pair's first letter and half of its second: of pairs by chance one in a hundred is taken for another. */
    private static final int PAIRS = 4096;

    private final byte[] bytes;
    private final int[] steps;
    private final byte[] pairs;

    Delimiter(String boundary) {
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw new BrokenFormException("The boundary has none or more than 70 characters.");
        }
        this.bytes = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.steps = steps(bytes);
        this.pairs = pairs(bytes);
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

    /** 1 for those that it has. */
    private static byte[] pairs(byte[] delimiter) {
        byte[] pairs = new byte[PAIRS];
        for (int index = 1; index < delimiter.length; index++) {
            pairs[pair(delimiter, index)] = 1;
        }
        return pairs;
    }

    /** The pair whose second letter is there. */
    private static int pair(byte[] in, int at) {
        return (short) PAIR.get(in, at - 1) & (PAIRS - 1);
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
        int at = leap(in, start, end);
        while (at + last < end) {
            byte letter = in[at + last];
            if (letter == bytes[last] && beginsAt(at, in, end)) {
                return at;
            }
            at = leap(in, at + steps[letter & 0xff], end);
        }
        while (at < end && !(in[at] == bytes[0] && beginsAt(at, in, end))) {
            at++;
        }
        return Math.min(at, end);
    }

    /**
     * Over as much as cannot hold it, as one pair of letters in its length shows that it has not: pictures, nearly all.
     * Of four at once hardly ever one is a pair that it has, and a processor need not guess. It takes half the time.
     */
    private int leap(byte[] in, int start, int end) {
        int step = bytes.length - 1;
        int at = start;
        while (at + 4 * step < end
                && (pairs[pair(in, at + step)]
                                | pairs[pair(in, at + 2 * step)]
                                | pairs[pair(in, at + 3 * step)]
                                | pairs[pair(in, at + 4 * step)])
                        == 0) {
            at += 4 * step;
        }
        return at;
    }

    private boolean beginsAt(int at, byte[] in, int end) {
        int length = Math.min(bytes.length, end - at);
        return Arrays.equals(in, at, at + length, bytes, 0, length);
    }
}
