package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.answer.PictureDraft;
import dev.gesso.adapter.http.answer.Spool;
import dev.gesso.adapter.http.answer.UnreadableAnswerException;
import dev.gesso.adapter.http.transport.Outgoing;
import dev.gesso.adapter.http.transport.Progress;
import dev.gesso.adapter.http.transport.Reply;
import dev.gesso.adapter.http.transport.Transport;
import dev.gesso.core.port.PartialImageListener;
import java.io.IOException;
import java.util.Optional;

/** Everything that goes over the wire for one request: one exchange, and for some engines one more for each picture. */
final class Conversation {

    private static final int WINDOW = 64 * 1024;

    private final Transport transport;
    private final OutgoingRequests requests;
    private final Spool spool;
    private final Evidence evidence;
    private final int asked;
    private volatile Optional<AnswerReader> reader = Optional.empty();

    Conversation(Transport transport, OutgoingRequests requests, Spool spool, Evidence evidence, int asked) {
        this.transport = transport;
        this.requests = requests;
        this.spool = spool;
        this.evidence = evidence;
        this.asked = asked;
    }

    Optional<String> requestId() {
        return reader.flatMap(AnswerReader::requestId);
    }

    Outcome hold(Outgoing outgoing, PartialImageListener partials, Progress progress) throws IOException {
        AnswerReader reading = new AnswerReader(spool, evidence, partials, asked);
        reader = Optional.of(reading);
        Outcome outcome = transport.exchange(outgoing, reading, progress);
        return outcome instanceof Outcome.Addresses addresses ? fetched(addresses, progress) : outcome;
    }

    /** Only from the engine itself: any other address could be anywhere, the inside of our own network included. */
    private Outcome fetched(Outcome.Addresses addresses, Progress progress) throws IOException {
        Finished finished = new Finished(asked);
        for (String address : addresses.urls()) {
            if (!requests.isOwn(address)) {
                throw new UnreadableAnswerException("it points to a picture at another host, which is not fetched");
            }
            finished.add(transport.exchange(requests.fetching(address), this::picture, progress));
        }
        return finished.outcome();
    }

    private PictureDraft picture(Reply reply) throws IOException {
        if (!reply.isSuccess()) {
            throw new UnreadableAnswerException("its picture cannot be fetched (status %d)".formatted(reply.status()));
        }
        PictureDraft draft = spool.begin();
        byte[] window = new byte[WINDOW];
        int count = reply.body().read(window);
        while (count >= 0) {
            draft.write(window, count);
            count = reply.body().read(window);
        }
        return draft;
    }
}
