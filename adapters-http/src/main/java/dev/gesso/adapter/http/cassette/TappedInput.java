package dev.gesso.adapter.http.cassette;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Shows a recorder every byte that is read. */
final class TappedInput extends FilterInputStream {

    private final AnswerTaker taker;

    TappedInput(InputStream in, AnswerTaker taker) {
        super(in);
        this.taker = taker;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = taken(into, offset, length);
        if (count > 0) {
            taker.accept(into, offset, offset + count);
        }
        return count;
    }

    private int taken(byte[] into, int offset, int length) throws IOException {
        try {
            return in.read(into, offset, length);
        } catch (IOException broken) {
            taker.breakOff();
            throw broken;
        }
    }
}
