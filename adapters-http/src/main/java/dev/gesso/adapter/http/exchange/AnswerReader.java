package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.answer.AnswerScanner;
import dev.gesso.adapter.http.answer.EventStream;
import dev.gesso.adapter.http.answer.PictureDraft;
import dev.gesso.adapter.http.answer.Scanned;
import dev.gesso.adapter.http.answer.Spool;
import dev.gesso.adapter.http.answer.UnreadableAnswerException;
import dev.gesso.adapter.http.transport.Headers;
import dev.gesso.adapter.http.transport.Reply;
import dev.gesso.adapter.http.transport.ReplyReader;
import dev.gesso.adapter.http.wire.WireAnswer;
import dev.gesso.adapter.http.wire.WireError;
import dev.gesso.core.port.PartialImageListener;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads one reply, whole or as a stream of events; the reply's own word decides which it is. For one use. */
final class AnswerReader implements ReplyReader<Outcome> {

    private static final int WINDOW = 128 * 1024;
    private static final int LONGEST_COMPLAINT = 64 * 1024;

    private final Spool spool;
    private final Evidence evidence;
    private final PartialImageListener partials;
    private final Finished finished;
    private volatile Optional<String> requestId = Optional.empty();

    AnswerReader(Spool spool, Evidence evidence, PartialImageListener partials, int asked) {
        this.spool = spool;
        this.evidence = evidence;
        this.partials = partials;
        this.finished = new Finished(asked);
    }

    /** The engine's own name for the call, once the head of its reply is there. */
    Optional<String> requestId() {
        return requestId;
    }

    @Override
    public Outcome read(Reply reply) throws IOException {
        requestId = reply.headers()
                .value("x-request-id")
                .or(() -> reply.headers().value("apim-request-id"))
                .map(Printable::of);
        if (!reply.isSuccess()) {
            byte[] said = reply.body().readNBytes(LONGEST_COMPLAINT);
            boolean ignored = reply.body().read() < 0;
            return new Outcome.Complaint(reply.status(), WireError.read(said), reply.headers());
        }
        try {
            return isStream(reply) ? stream(reply) : whole(reply);
        } catch (UnreadableAnswerException unreadable) {
            if (finished.isEmpty()) {
                throw unreadable;
            }
            finished.note("the rest of the answer cannot be read: " + unreadable.getMessage());
            return finished.outcome();
        } catch (IOException cut) {
            if (finished.isEmpty()) {
                throw cut;
            }
            finished.note("the connection broke after a finished picture; more may have been billed");
            return finished.outcome();
        }
    }

    private static boolean isStream(Reply reply) {
        return reply.headers()
                .value("content-type")
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("text/event-stream"))
                .isPresent();
    }

    private Outcome whole(Reply reply) throws IOException {
        OptionalLong length = reply.length();
        AnswerScanner scanner = new AnswerScanner(spool.forAnswerOf(length));
        try {
            byte[] window = new byte[(int) Math.min(WINDOW, length.orElse(WINDOW) + 1)];
            int count = reply.body().read(window);
            while (count >= 0) {
                scanner.accept(window, 0, count);
                count = reply.body().read(window);
            }
        } catch (UnreadableAnswerException unreadable) {
            evidence.add(scanner.salvage());
            throw unreadable;
        } catch (IOException cut) {
            salvage(scanner.salvage());
            throw cut;
        }
        return outcome(scanner.finish());
    }

    /** Of an answer that was cut, every picture that had come whole. */
    private void salvage(Scanned scanned) throws IOException {
        for (PictureDraft draft : scanned.pictures()) {
            finished.add(draft);
        }
    }

    private Outcome outcome(Scanned scanned) throws IOException {
        Optional<WireAnswer> read = WireAnswer.parse(scanned.envelope());
        if (read.isEmpty()) {
            evidence.add(scanned);
            throw new UnreadableAnswerException("it is not JSON");
        }
        WireAnswer answer = read.get();
        if (answer.pictures().isEmpty() && answer.error().isPresent()) {
            return complaint(answer.error().get());
        }
        if (answer.pictures().isEmpty() && !answer.urls().isEmpty()) {
            return new Outcome.Addresses(answer.urls(), answer.usage());
        }
        finished.add(answer, scanned.pictures());
        if (finished.isEmpty()) {
            evidence.add(scanned);
        }
        return finished.outcome();
    }

    private static Outcome complaint(WireError error) {
        return new Outcome.Complaint(200, error, Headers.NONE);
    }

    private Outcome stream(Reply reply) throws IOException {
        StreamedEvents events = new StreamedEvents(finished, partials, evidence);
        EventStream stream = new EventStream(spool.forAnswerOf(reply.length()), events);
        try {
            pump(reply.body(), stream, events);
        } catch (UnreadableAnswerException unreadable) {
            evidence.add(stream.salvage());
            throw unreadable;
        }
        Optional<WireError> error = events.error().filter(said -> finished.isEmpty());
        return error.isPresent() ? complaint(error.get()) : finished.outcome();
    }

    private static void pump(InputStream body, EventStream stream, StreamedEvents events) throws IOException {
        byte[] window = new byte[WINDOW];
        while (!events.isOver()) {
            int count = body.read(window);
            if (count < 0) {
                stream.finish();
                return;
            }
            stream.accept(window, 0, count);
        }
    }
}
