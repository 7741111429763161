package dev.gesso.server.answer;

import dev.gesso.server.web.Call;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * An answer as server-sent events. Nothing is sent before the first event or heartbeat, so that what goes wrong earlier
 * still gets a status of its own. Safe for the thread that draws and the one that beats.
 */
public final class EventStream implements AutoCloseable {

    private static final byte[] HEARTBEAT = ": \n\n".getBytes(StandardCharsets.US_ASCII);

    private final Call call;
    private final ReentrantLock turn = new ReentrantLock();
    private Optional<OutputStream> out = Optional.empty();
    private boolean ended;

    private EventStream(Call call) {
        this.call = call;
    }

    /** Opens a stream with a sign of life in every pause. */
    public static EventStream open(Call call, Duration pause) {
        EventStream events = new EventStream(call);
        Thread.ofVirtual().name("heartbeat").start(() -> events.beat(pause));
        return events;
    }

    /** Sends one event; what is sent with it has its type as the first field. */
    public void send(String type, Consumer<JsonPage> fields) throws IOException {
        turn.lock();
        try {
            OutputStream stream = stream();
            stream.write(("event: " + type + "\ndata: ").getBytes(StandardCharsets.US_ASCII));
            JsonPage.write(stream, fields);
            stream.write("\n\n".getBytes(StandardCharsets.US_ASCII));
            stream.flush();
        } finally {
            turn.unlock();
        }
    }

    /** Whether anything was sent. */
    public boolean isBegun() {
        turn.lock();
        try {
            return out.isPresent();
        } finally {
            turn.unlock();
        }
    }

    private OutputStream stream() {
        if (out.isEmpty()) {
            call.put("Cache-Control", "no-store");
            out = Optional.of(call.answer(200, "text/event-stream"));
        }
        return out.get();
    }

    private void beat(Duration pause) {
        try {
            do {
                Thread.sleep(pause);
            } while (beaten());
        } catch (InterruptedException | IOException over) {
            // Nobody listens any more; who sends the next event will see it.
        }
    }

    private boolean beaten() throws IOException {
        turn.lock();
        try {
            if (!ended) {
                stream().write(HEARTBEAT);
                stream().flush();
            }
            return !ended;
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            ended = true;
        } finally {
            turn.unlock();
        }
    }
}
