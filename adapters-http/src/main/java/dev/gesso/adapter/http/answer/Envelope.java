package dev.gesso.adapter.http.answer;

import java.util.Arrays;

/** All of an answer but its pictures; bounded, as nothing else in an answer is large. */
final class Envelope {

    static final int MOST = 1 << 20;

    private byte[] bytes = new byte[1024];
    private int length;

    void append(byte[] piece, int from, int to) throws UnreadableAnswerException {
        int count = to - from;
        demand(count);
        System.arraycopy(piece, from, bytes, length, count);
        length += count;
    }

    void append(int letter) throws UnreadableAnswerException {
        demand(1);
        bytes[length++] = (byte) letter;
    }

    private void demand(int more) throws UnreadableAnswerException {
        if (length + more > MOST) {
            throw new UnreadableAnswerException("there is more than 1 MiB in it beside pictures");
        }
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    void clear() {
        length = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
