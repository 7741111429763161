package dev.gesso.adapter.http.answer;

import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** A picture in a file without a name, which goes when it is released or forgotten. */
final class SpooledImage implements ImageSource {

    static final String NAME = "generated picture";

    private final SpoolFile file;
    private final long length;

    SpooledImage(SpoolFile file, long length) {
        this.file = file;
        this.length = length;
    }

    @Override
    public InputStream open() {
        return new Reading(file);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.of(length);
    }

    @Override
    public void release() {
        file.close();
    }

    @Override
    public String toString() {
        return NAME + " (" + length + " bytes)";
    }

    private static final class Reading extends InputStream {

        private final SpoolFile file;
        private long next;

        Reading(SpoolFile file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = file.read(next, into, offset, length);
            next += Math.max(count, 0);
            return count;
        }

        @Override
        public long skip(long count) {
            next += Math.max(count, 0);
            return Math.max(count, 0);
        }
    }
}
