package dev.gesso.adapter.http;

import dev.gesso.adapter.http.exchange.Deadline;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.rule.CheckedRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * One engine over HTTP, or several that stand in for each other. A call is sent again only where it cannot be charged
 * twice, and is over by its deadline. Safe for many threads.
 */
public final class HttpEngine implements ImageEngine, AutoCloseable {

    private final EngineTraits traits;
    private final Upstream upstream;
    private final Duration deadline;
    private final LongSupplier nanos;
    private final List<Runnable> closing;

    HttpEngine(EngineTraits traits, Upstream upstream, Duration deadline, LongSupplier nanos, List<Runnable> closing) {
        this.traits = traits;
        this.upstream = upstream;
        this.deadline = deadline;
        this.nanos = nanos;
        this.closing = List.copyOf(closing);
    }

    @Override
    public EngineTraits traits() {
        return traits;
    }

    @Override
    public Answer send(CheckedRequest request, PartialImageListener listener) {
        return upstream.send(new Call(request, listener, Deadline.in(deadline, nanos)));
    }

    /** Closes all connections; calls that are under way end with a failure. */
    @Override
    public void close() {
        closing.forEach(Runnable::run);
    }
}
