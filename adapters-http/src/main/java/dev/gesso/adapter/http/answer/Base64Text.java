package dev.gesso.adapter.http.answer;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;

/** Decodes base64 that comes in pieces cut anywhere, with or without a {@code data:} prefix and padding. */
final class Base64Text {

    /** A multiple of four, so that every window but the last decodes to whole bytes. */
    private static final int WINDOW = 64 * 1024;

    private static final byte[] PREFIX = {'d', 'a', 't', 'a', ':'};

    private final byte[] text = new byte[WINDOW];
    private final byte[] bytes = new byte[WINDOW / 4 * 3];
    private int filled;
    private boolean begun;

    /** Forgets what came before. */
    void restart() {
        filled = 0;
        begun = false;
    }

    void accept(byte[] piece, int from, int to, PictureDraft draft) throws IOException {
        int next = from;
        while (next < to) {
            int length = Math.min(to - next, WINDOW - filled);
            System.arraycopy(piece, next, text, filled, length);
            filled += length;
            next += length;
            decodeFullWindow(draft);
        }
    }

    void accept(byte letter, PictureDraft draft) throws IOException {
        text[filled++] = letter;
        decodeFullWindow(draft);
    }

    /** Decodes what is left. */
    void finish(PictureDraft draft) throws IOException {
        cutPrefix();
        decode(Arrays.copyOf(text, filled), draft);
    }

    private void decodeFullWindow(PictureDraft draft) throws IOException {
        if (filled == WINDOW) {
            cutPrefix();
        }
        if (filled == WINDOW) {
            decode(text, draft);
            filled = 0;
        }
    }

    private void decode(byte[] whole, PictureDraft draft) throws IOException {
        try {
            draft.write(bytes, Base64.getDecoder().decode(whole, bytes));
        } catch (IllegalArgumentException notBase64) {
            throw new UnreadableAnswerException("a picture is not base64", notBase64);
        }
    }

    private void cutPrefix() {
        if (begun || filled < PREFIX.length || !Arrays.equals(text, 0, PREFIX.length, PREFIX, 0, PREFIX.length)) {
            begun = true;
            return;
        }
        begun = true;
        int start = PREFIX.length;
        while (start < filled && text[start - 1] != ',') {
            start++;
        }
        System.arraycopy(text, start, text, 0, filled - start);
        filled -= start;
    }
}
