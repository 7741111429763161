package dev.gesso.adapter.http.cassette;

import dev.gesso.adapter.http.transport.Outgoing;
import dev.gesso.adapter.http.transport.Progress;
import dev.gesso.adapter.http.transport.Reply;
import dev.gesso.adapter.http.transport.ReplyReader;
import dev.gesso.adapter.http.transport.Transport;
import dev.gesso.core.port.CallEvent.Connections;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Writes down what goes over another transport. Keys are never written, nor whose request it is; prompts are. Exchanges
 * are recorded one after the other.
 */
public final class RecordingTransport implements Transport {

    private final Transport next;
    private final Cassette cassette;
    private final LongSupplier nanos;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /**
     * Adds to what is in a folder.
     *
     * @param nanos a clock that only runs forward, such as {@code System::nanoTime}
     * @throws java.io.UncheckedIOException where the folder is not there and cannot be made
     */
    public RecordingTransport(Transport next, Path folder, LongSupplier nanos) {
        this.next = next;
        this.cassette = new Cassette(folder);
        this.nanos = nanos;
    }

    @Override
    public <T> T exchange(Outgoing request, ReplyReader<T> reader, Progress progress) throws IOException {
        oneAtATime.lock();
        try {
            String name = cassette.nextName();
            AnswerTaker taker = new AnswerTaker(cassette, name, nanos);
            try {
                return next.exchange(request, reply -> read(reply, reader, taker), progress);
            } finally {
                if (taker.hasBegun()) {
                    cassette.add(name, new Take(TakenRequest.of(request), taker.taken()));
                }
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    private static <T> T read(Reply reply, ReplyReader<T> reader, AnswerTaker taker) throws IOException {
        taker.begin(reply);
        return reader.read(new Reply(reply.status(), reply.headers(), new TappedInput(reply.body(), taker)));
    }

    @Override
    public Connections connections() {
        return next.connections();
    }

    @Override
    public void close() {
        next.close();
    }
}
