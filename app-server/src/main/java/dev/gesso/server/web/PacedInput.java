package dev.gesso.server.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;

/** A body that must keep a pace, so that nobody holds a place in the server by a byte now and then. */
final class PacedInput extends FilterInputStream {

    private final long begun = System.nanoTime();
    private final long grace;
    private final int slowest;
    private long read;

    PacedInput(InputStream body, WebLimits limits) {
        super(body);
        this.grace = limits.headTime().toNanos();
        this.slowest = limits.slowestBody();
    }

    private static IOException told(IOException failed) {
        if (failed instanceof HttpException || failed.getCause() instanceof HttpException) {
            return new UnreadableBodyException(failed);
        }
        return failed.getCause() instanceof TimeoutException ? new SlowBodyException(failed) : failed;
    }

    /** What is left of a body is dropped when its call has been answered; to close it would end the connection before. */
    @Override
    public void close() {}

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int start, int most) throws IOException {
        int count;
        try {
            count = super.read(into, start, most);
        } catch (IOException failed) {
            throw told(failed);
        } catch (RuntimeException failed) {
            if (failed instanceof HttpException) {
                throw new UnreadableBodyException(failed);
            }
            throw failed;
        }
        read += Math.max(count, 0);
        long late = System.nanoTime() - begun - grace;
        if (count >= 0 && late > 0 && read < slowest * TimeUnit.NANOSECONDS.toSeconds(late)) {
            throw new SlowBodyException(new TimeoutException("too few bytes a second"));
        }
        return count;
    }
}
