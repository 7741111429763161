package dev.gesso.adapter.http.answer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** Decodes base64 that comes in pieces cut anywhere, with or without a {@code data:} prefix and padding. */
final class Base64Text {

    /** So many letters decode to so many bytes. */
    private static final int GROUP = 4;

    private static final int BYTES_OF_GROUP = 3;

    /** To fail, as the last piece of every picture does, costs as much as to look through so many letters. */
    private static final int WORTH_TRYING = 32 * 1024;

    /** A multiple of a group. */
    private static final int WINDOW = 64 * 1024;

    private static final byte[] PREFIX = {'d', 'a', 't', 'a', ':'};

    /** What is left over of the last piece: less than a group, or what may still become a prefix. */
    private final byte[] left = new byte[PREFIX.length + GROUP];

    private int filled;
    private boolean padded;

    /** For pictures that go to a file: used again and again, as a large one would else cost its size in garbage. */
    private byte[] window = {};

    private byte[] bytesOfWindow = {};
    private int inWindow;
    private State state = State.BEGINNING;

    private enum State {
        BEGINNING,
        PREFIX,
        TEXT
    }

    /** Forgets what came before. */
    void restart() {
        filled = 0;
        inWindow = 0;
        padded = false;
        state = State.BEGINNING;
    }

    /**
     * Decodes a large piece without looking for the end of the text in it, as most have none, and to look takes longer
     * than to decode (measured 2026-11-25 on JDK 25).
     *
     * @return whether it is base64 to its end; if not, nothing was done
     */
    boolean acceptWhole(byte[] piece, int from, int to, PictureDraft draft) throws IOException {
        if (draft.isInFile() || to - from < WORTH_TRYING || state != State.TEXT || padded || filled > GROUP) {
            return false;
        }
        int start = from + (GROUP - filled) % GROUP;
        int end = to - (to - start) % GROUP;
        byte[] joint = Arrays.copyOf(left, filled == 0 ? 0 : GROUP);
        System.arraycopy(piece, from, joint, filled, start - from);
        try {
            byte[] first = decoded(joint, 0, joint.length);
            byte[] rest = decoded(piece, start, end - start);
            if (first.length < joint.length / GROUP * BYTES_OF_GROUP
                    || ByteSearch.endOfPlainText(piece, end, to) < to) {
                return false;
            }
            draft.take(first);
            padded = rest.length < (end - start) / GROUP * BYTES_OF_GROUP;
            draft.take(rest);
            filled = to - end;
            System.arraycopy(piece, end, left, 0, filled);
            return true;
        } catch (IllegalArgumentException notToItsEnd) {
            return false;
        }
    }

    void accept(byte[] piece, int from, int to, PictureDraft draft) throws IOException {
        int next = begun(piece, from, to);
        while (next < to && filled > 0) {
            left[filled++] = piece[next++];
            if (filled >= GROUP) {
                decode(left, 0, GROUP, draft);
                System.arraycopy(left, GROUP, left, 0, filled - GROUP);
                filled -= GROUP;
            }
        }
        int whole = (to - next) / GROUP * GROUP;
        decode(piece, next, whole, draft);
        for (next += whole; next < to; next++) {
            left[filled++] = piece[next];
        }
    }

    void accept(byte letter, PictureDraft draft) throws IOException {
        accept(new byte[] {letter}, 0, 1, draft);
    }

    /** Decodes what is left. */
    void finish(PictureDraft draft) throws IOException {
        decode(left, 0, filled, draft);
        filled = 0;
        if (inWindow > 0) {
            int rest = inWindow;
            inWindow = 0;
            take(window, 0, rest, draft);
        }
    }

    /** Passes over a prefix; what may be one is kept back until it is clear. Says where the text goes on. */
    private int begun(byte[] piece, int from, int to) {
        int next = from;
        while (state == State.BEGINNING && next < to) {
            left[filled++] = piece[next++];
            if (left[filled - 1] != PREFIX[filled - 1]) {
                state = State.TEXT;
            } else if (filled == PREFIX.length) {
                filled = 0;
                state = State.PREFIX;
            }
        }
        while (state == State.PREFIX && next < to) {
            state = piece[next++] == ',' ? State.TEXT : State.PREFIX;
        }
        return next;
    }

    private void decode(byte[] text, int from, int count, PictureDraft draft) throws IOException {
        if (count == 0) {
            return;
        }
        if (padded) {
            throw new UnreadableAnswerException("a picture is not base64: there is more behind its end");
        }
        if (draft.isInFile()) {
            gather(text, from, count, draft);
        } else {
            take(text, from, count, draft);
        }
    }

    private void gather(byte[] text, int from, int count, PictureDraft draft) throws IOException {
        if (window.length == 0) {
            window = new byte[WINDOW];
            bytesOfWindow = new byte[WINDOW / GROUP * BYTES_OF_GROUP];
        }
        int next = from;
        while (next < from + count) {
            int step = Math.min(from + count - next, WINDOW - inWindow);
            System.arraycopy(text, next, window, inWindow, step);
            inWindow += step;
            next += step;
            if (inWindow == WINDOW) {
                inWindow = 0;
                passWindow(draft);
            }
        }
    }

    private void passWindow(PictureDraft draft) throws IOException {
        try {
            int bytes = Base64.getDecoder().decode(window, bytesOfWindow);
            padded = bytes < bytesOfWindow.length;
            draft.write(bytesOfWindow, bytes);
        } catch (IllegalArgumentException notBase64) {
            throw new UnreadableAnswerException("a picture is not base64", notBase64);
        }
    }

    private void take(byte[] text, int from, int count, PictureDraft draft) throws IOException {
        try {
            byte[] bytes = decoded(text, from, count);
            padded = bytes.length < count / GROUP * BYTES_OF_GROUP;
            draft.take(bytes);
        } catch (IllegalArgumentException notBase64) {
            throw new UnreadableAnswerException("a picture is not base64", notBase64);
        }
    }

    private static byte[] decoded(byte[] text, int from, int count) {
        ByteBuffer bytes = Base64.getDecoder().decode(ByteBuffer.wrap(text, from, count));
        return bytes.remaining() == bytes.array().length
                ? bytes.array()
                : Arrays.copyOf(bytes.array(), bytes.remaining());
    }
}
