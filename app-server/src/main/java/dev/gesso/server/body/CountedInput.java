package dev.gesso.server.body;

import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A body that ends with an answer when it is longer than it may be. */
final class CountedInput extends FilterInputStream {

    private final long most;
    private long read;

    CountedInput(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        int count = super.read(into, start, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int more) {
        read += more;
        if (read > most) {
            throw tooLarge(most);
        }
    }

    static WrongCallException tooLarge(long most) {
        return new WrongCallException(ErrorAnswer.wrong(
                413, Optional.empty(), "The request is too large: at most %d bytes are taken.".formatted(most)));
    }
}
