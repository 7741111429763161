package dev.gesso.adapter.storage.bucket.client;

import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * An object's bytes as they come. Who leaves before their end gives up the connection: to close it in order would read
 * all the rest first.
 */
public final class LeavingStream extends InputStream {

    private final ResponseInputStream<?> in;
    private boolean ended;

    public LeavingStream(ResponseInputStream<?> in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int count = in.read(buffer, offset, length);
            ended = ended || count < 0;
            return count;
        } catch (SdkException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    @Override
    public void close() throws IOException {
        if (ended) {
            in.close();
        } else {
            in.abort();
        }
    }
}
