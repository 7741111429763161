package dev.gesso.core.image.caption;

import dev.gesso.core.image.ImageSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;

/** Bytes with changes in them, made while they are read; splices are in order and do not overlap. */
record Spliced(ImageSource source, List<Splice> splices) implements ImageSource {

    Spliced {
        splices = List.copyOf(splices);
    }

    @Override
    public InputStream open() throws IOException {
        return new Splicing(source.open());
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public OptionalLong length() {
        OptionalLong before = source.length();
        return before.isEmpty()
                ? before
                : OptionalLong.of(before.getAsLong()
                        + splices.stream()
                                .mapToLong(splice -> splice.inserted().length - splice.removed())
                                .sum());
    }

    /** Passes the source on up to the next splice, then what is inserted, and so on. */
    private final class Splicing extends InputStream {

        private final InputStream in;
        private InputStream inserted = InputStream.nullInputStream();
        private long position;
        private int next;

        Splicing(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int count = inserted.read(buffer, offset, length);
            while (count < 0 && next < splices.size() && splices.get(next).at() == position) {
                splice(splices.get(next));
                count = inserted.read(buffer, offset, length);
            }
            return count < 0 ? readSource(buffer, offset, length) : count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private void splice(Splice splice) throws IOException {
            in.skipNBytes(splice.removed());
            position += splice.removed();
            inserted = new ByteArrayInputStream(splice.inserted());
            next++;
        }

        private int readSource(byte[] buffer, int offset, int length) throws IOException {
            long left = next < splices.size() ? splices.get(next).at() - position : Long.MAX_VALUE;
            int count = in.read(buffer, offset, (int) Math.min(length, left));
            position += Math.max(0, count);
            return count;
        }
    }
}
