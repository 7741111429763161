package dev.gesso.adapter.http.body;

import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalLong;

/** A part of a body that can be sent again. */
public sealed interface Segment {

    /** The number of bytes, where it is known before they are sent. */
    OptionalLong length();

    void writeTo(OutputStream out) throws IOException;

    static Segment of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes at hand. */
    @SuppressWarnings("ArrayRecordComponent") // made here and never changed
    record Bytes(byte[] bytes) implements Segment {
        @Override
        public OptionalLong length() {
            return OptionalLong.of(bytes.length);
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    /** A file as it is. */
    record Content(ImageSource source) implements Segment {
        @Override
        public OptionalLong length() {
            return source.length();
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            long written = copy(source, out);
            if (written != source.length().orElse(written)) {
                throw new UnreadableSourceException(source.name() + " changed while it was sent", null);
            }
        }
    }

    /** A file as base64. */
    record Encoded(ImageSource source) implements Segment {

        private static final int GROUP = 3;
        private static final int LETTERS = 4;

        @Override
        public OptionalLong length() {
            OptionalLong bytes = source.length();
            return bytes.isEmpty() ? bytes : OptionalLong.of((bytes.getAsLong() + GROUP - 1) / GROUP * LETTERS);
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            OutputStream encoder = Base64.getEncoder().wrap(new Unclosed(out));
            copy(source, encoder);
            encoder.close();
        }
    }

    private static long copy(ImageSource source, OutputStream out) throws IOException {
        byte[] window = new byte[16 * 1024];
        long written = 0;
        try (InputStream in = opened(source)) {
            int count = read(source, in, window);
            while (count >= 0) {
                out.write(window, 0, count);
                written += count;
                count = read(source, in, window);
            }
        }
        return written;
    }

    private static InputStream opened(ImageSource source) throws UnreadableSourceException {
        try {
            return source.open();
        } catch (IOException failed) {
            throw new UnreadableSourceException("cannot read " + source.name(), failed);
        }
    }

    private static int read(ImageSource source, InputStream in, byte[] window) throws UnreadableSourceException {
        try {
            return in.read(window);
        } catch (IOException failed) {
            throw new UnreadableSourceException("cannot read " + source.name(), failed);
        }
    }
}
