package dev.gesso.adapter.storage.bucket;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.StorageException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;

/**
 * A stretch of a source's bytes as the body of a request. The source is opened again for every attempt, so that nothing
 * of it is held in memory.
 */
final class SourceBody implements ContentStreamProvider, AutoCloseable {

    private final ImageSource source;
    private final long start;
    private final long length;
    private final BeforeLast beforeLast;
    private InputStream opened = InputStream.nullInputStream();

    /** What is done when all but the last byte were passed on, each time they are; it may fail. */
    @FunctionalInterface
    interface BeforeLast {

        BeforeLast NOTHING = rest -> {};

        /** Told what the source has behind the last byte. */
        void run(InputStream rest) throws IOException;
    }

    SourceBody(ImageSource source, long start, long length) {
        this(source, start, length, BeforeLast.NOTHING);
    }

    SourceBody(ImageSource source, long start, long length, BeforeLast beforeLast) {
        this.source = source;
        this.start = start;
        this.length = length;
        this.beforeLast = beforeLast;
    }

    RequestBody body(String type) {
        return RequestBody.fromContentProvider(this, length, type);
    }

    @Override
    public InputStream newStream() {
        close();
        try {
            opened = source.open();
            opened.skipNBytes(start);
            return new Stretch(opened, length, beforeLast);
        } catch (StorageException told) {
            throw new Consent.Withheld();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What was left open by an attempt that failed. */
    @Override
    public void close() {
        try {
            opened.close();
        } catch (IOException nothingWasWritten) {
            // and all that was to be read was read
        }
    }

    /** Ends after a number of bytes, of which the last comes by itself. */
    private static final class Stretch extends FilterInputStream {
        private final BeforeLast beforeLast;
        private long left;

        Stretch(InputStream in, long left, BeforeLast beforeLast) {
            super(in);
            this.left = left;
            this.beforeLast = beforeLast;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            boolean isLast = left == 1;
            int count = left == 0 ? -1 : passed(buffer, offset, (int) Math.min(length, Math.max(left - 1, 1)));
            if (isLast && count == 1) {
                beforeLast.run(in);
            }
            left -= Math.max(count, 0);
            return count;
        }

        /** What is wrong with the bytes is told to whoever asks; the SDK would take it for a reason to try again. */
        private int passed(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (StorageException told) {
                throw new Consent.Withheld();
            }
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(Math.clamp(left - 1, 0, Math.max(count, 0)));
            left -= skipped;
            return skipped;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(super.available(), left);
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
