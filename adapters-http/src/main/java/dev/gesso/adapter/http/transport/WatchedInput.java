package dev.gesso.adapter.http.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells of its progress while it is read, and knows whether its end was seen. */
final class WatchedInput extends FilterInputStream {

    private final Progress progress;
    private boolean ended;

    WatchedInput(InputStream in, Progress progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        return seen(in.read(), 1);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        return seen(count, count);
    }

    boolean isEnded() {
        return ended;
    }

    private int seen(int result, int count) {
        if (result < 0) {
            ended = true;
        } else {
            progress.move(count);
        }
        return result;
    }
}
