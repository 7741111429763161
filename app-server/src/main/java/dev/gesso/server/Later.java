package dev.gesso.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Something that is made once, when it is first asked for. Safe for many threads. */
final class Later<T> implements Supplier<T> {

    private final CompletableFuture<T> made = new CompletableFuture<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Supplier<T> maker;

    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (begun.compareAndSet(false, true)) {
            made.completeAsync(maker, Runnable::run);
        }
        return made.join();
    }

    Boolean isThere() {
        return made.isDone() && !made.isCompletedExceptionally();
    }
}
