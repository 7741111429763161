package dev.gesso.adapter.http.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A body that fails where it is too long, or comes too slowly. */
final class MeasuredInput extends FilterInputStream {

    private final PinnedClient.Limits limits;
    private final LongSupplier nanos;
    private final long begun;
    private long read;

    MeasuredInput(InputStream body, PinnedClient.Limits limits, LongSupplier nanos) {
        super(body);
        this.limits = limits;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int start, int most) throws IOException {
        int count = super.read(into, start, most);
        read += Math.max(count, 0);
        long late = nanos.getAsLong() - begun - limits.connect().toNanos();
        if (read > limits.mostBytes()) {
            throw new IOException("too long");
        }
        if (count >= 0 && late > 0 && read < limits.slowest() * TimeUnit.NANOSECONDS.toSeconds(late)) {
            throw new IOException("too slow");
        }
        return count;
    }
}
