package dev.gesso.server;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.PlainEngine;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.rule.CheckedRequest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Draws when it is told to, and tells whether it was interrupted. */
final class SlowEngine implements ImageEngine {

    private final boolean free;
    private final ImageEngine drawing = new PlainEngine();
    private final CountDownLatch go = new CountDownLatch(1);
    private final CompletableFuture<Boolean> begun = new CompletableFuture<>();
    private final CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicReference<Optional<EngineFailure>> failure = new AtomicReference<>(Optional.empty());

    SlowEngine(boolean free) {
        this.free = free;
    }

    @Override
    public EngineTraits traits() {
        return free ? Engines.EMBEDDED : new EngineTraits("slow", true, Set.of(), false);
    }

    @Override
    public Answer send(CheckedRequest request, PartialImageListener listener) {
        calls.incrementAndGet();
        begun.complete(true);
        try {
            go.await();
        } catch (InterruptedException stopped) {
            interrupted.complete(true);
            throw new EngineException(new EngineFailure.Cancelled("stopped", true));
        }
        failure.get().ifPresent(why -> {
            throw new EngineException(why);
        });
        return drawing.send(request, listener);
    }

    void finish() {
        go.countDown();
    }

    void fail(EngineFailure why) {
        failure.set(Optional.of(why));
        go.countDown();
    }

    /** Waits until a call has come. */
    void awaitBegun() {
        begun.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** Waits until a call was interrupted. */
    void awaitInterrupted() {
        interrupted.orTimeout(20, TimeUnit.SECONDS).join();
    }

    boolean wasInterrupted() {
        return interrupted.isDone();
    }

    int calls() {
        return calls.get();
    }
}
