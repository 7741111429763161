package dev.gesso.adapter.http;

import dev.gesso.core.port.Answer;
import dev.gesso.core.port.CallEvent;
import dev.gesso.core.port.CallEvent.Connections;
import dev.gesso.core.port.CallJournal;
import dev.gesso.core.port.EngineException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Writes down each request and what became of it. */
final class JournalingUpstream implements Upstream {

    private final Upstream next;
    private final CallJournal journal;
    private final Supplier<Connections> connections;
    private final LongSupplier nanos;
    private final AtomicInteger inFlight = new AtomicInteger();

    JournalingUpstream(Upstream next, CallJournal journal, Supplier<Connections> connections, LongSupplier nanos) {
        this.next = next;
        this.journal = journal;
        this.connections = connections;
        this.nanos = nanos;
    }

    @Override
    public String name() {
        return next.name();
    }

    @Override
    public Answer send(Call call) {
        long start = nanos.getAsLong();
        journal.record(new CallEvent.Begun(
                name(),
                call.request().request().operation(),
                call.request().request().model(),
                inFlight.incrementAndGet()));
        try {
            Answer answer = next.send(call);
            journal.record(new CallEvent.Answered(
                    name(), answer instanceof Answer.Refused, answer.requestId(), since(start), connections.get()));
            return answer;
        } catch (EngineException failed) {
            journal.record(new CallEvent.Failed(name(), failed.failure(), since(start), connections.get()));
            throw failed;
        } finally {
            inFlight.decrementAndGet();
        }
    }

    private Duration since(long start) {
        return Duration.ofNanos(nanos.getAsLong() - start);
    }
}
