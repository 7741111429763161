package dev.gesso.adapter.http.answer;

import java.util.Arrays;

/** All of an answer but its pictures; bounded, as nothing else in an answer is large. */
final class Envelope {

    static final int MOST = 1 << 20;

    private byte[] bytes = new byte[1024];
    private int length;

    void append(byte[] piece, int from, int to) throws UnreadableAnswerException {
        int count = to - from;
        if (length + count > MOST) {
            throw new UnreadableAnswerException("there is more than 1 MiB in it beside pictures");
        }
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
        }
        System.arraycopy(piece, from, bytes, length, count);
        length += count;
    }

    void append(int letter) throws UnreadableAnswerException {
        append(new byte[] {(byte) letter}, 0, 1);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
