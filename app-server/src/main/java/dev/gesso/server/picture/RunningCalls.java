package dev.gesso.server.picture;

import dev.gesso.core.request.Operation;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.usecase.Drawn;
import dev.gesso.server.gate.Caller;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Calls that cost money and still run, so that an SDK that tries again is not made to pay again. */
public final class RunningCalls {

    private final ConcurrentMap<Name, CompletableFuture<Drawn>> running = new ConcurrentHashMap<>();

    /** What makes two calls one and the same. */
    private record Name(Caller caller, Operation operation, Map<String, String> parameters) {}

    /**
     * Draws, or waits for the drawing of the same request by the same caller that has begun before.
     *
     * @param again whether the caller says that it has asked before
     */
    Drawn draw(Caller caller, CheckedRequest request, boolean again, Supplier<Drawn> drawing) {
        Name name = new Name(caller, request.request().operation(), request.parameters());
        CompletableFuture<Drawn> mine = new CompletableFuture<>();
        CompletableFuture<Drawn> first = running.putIfAbsent(name, mine);
        if (first != null) {
            return again ? joined(first) : drawing.get();
        }
        try {
            Drawn drawn = drawing.get();
            mine.complete(drawn);
            return drawn;
        } catch (RuntimeException failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            running.remove(name, mine);
        }
    }

    private static Drawn joined(CompletableFuture<Drawn> first) {
        try {
            return first.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
