package dev.gesso.server.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;

/** Copies bytes as base64. */
final class Base64Copy {

    /** A multiple of three, so that only the last piece needs padding. */
    private static final int PIECE = 48 * 1024;

    private Base64Copy() {}

    static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        byte[] text = new byte[PIECE / 3 * 4];
        int count;
        do {
            count = in.readNBytes(piece, 0, PIECE);
            byte[] full = count == PIECE ? piece : Arrays.copyOf(piece, count);
            out.write(text, 0, Base64.getEncoder().encode(full, text));
        } while (count == PIECE);
    }
}
