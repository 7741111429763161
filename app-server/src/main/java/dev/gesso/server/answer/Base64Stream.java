package dev.gesso.server.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;

/** Passes on as base64 what is written to it, in pieces so large that they go to the network as they are. */
final class Base64Stream extends OutputStream {

    /** A multiple of three, so that only the last piece needs padding. */
    private static final int MOST = 96 * 1024;

    private static final int GROUP = 3;

    private final OutputStream out;
    private final byte[] piece;
    private final byte[] text;
    private int filled;

    /** @param expected how many bytes will be written; more may come */
    Base64Stream(OutputStream out, long expected) {
        this.out = out;
        int groups = (int) (Math.min(expected, MOST - 1) / GROUP) + 1;
        this.piece = new byte[groups * GROUP];
        this.text = new byte[groups * (GROUP + 1)];
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int next = from;
        while (next < from + count) {
            int step = Math.min(from + count - next, piece.length - filled);
            System.arraycopy(bytes, next, piece, filled, step);
            filled += step;
            next += step;
            if (filled == piece.length) {
                pass(piece);
            }
        }
    }

    /** Passes on the rest, and leaves open what it goes to. */
    @Override
    public void close() throws IOException {
        if (filled > 0) {
            pass(Arrays.copyOf(piece, filled));
        }
    }

    private void pass(byte[] whole) throws IOException {
        filled = 0;
        out.write(text, 0, Base64.getEncoder().encode(whole, text));
    }
}
