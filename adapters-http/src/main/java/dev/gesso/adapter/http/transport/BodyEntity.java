package dev.gesso.adapter.http.transport;

import dev.gesso.adapter.http.body.Body;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
import org.jspecify.annotations.Nullable;

/** A body in HttpClient's terms; tells of its progress while it is written. */
final class BodyEntity extends AbstractHttpEntity {

    private final Body body;
    private final Progress progress;

    BodyEntity(Body body, Progress progress) {
        super(body.contentType(), null, body.length().isEmpty());
        this.body = body;
        this.progress = progress;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public long getContentLength() {
        return body.length().orElse(-1);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        body.writeTo(new Watched(out, progress));
        progress.endSending();
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public @Nullable InputStream getContent() {
        throw new UnsupportedOperationException("A body is written, not read");
    }

    @Override
    public void close() {
        // Each writing opens and closes what it needs.
    }

    private static final class Watched extends FilterOutputStream {

        private final Progress progress;

        Watched(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            progress.move(length);
        }
    }
}
