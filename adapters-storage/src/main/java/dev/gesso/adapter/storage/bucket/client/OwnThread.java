package dev.gesso.adapter.storage.bucket.client;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs calls on a thread of their own: the SDK gives up when its thread is interrupted, and whoever waits may have been,
 * while the picture is paid for and has to be kept.
 */
public final class OwnThread {

    private OwnThread() {}

    /** Waits for the call to end whatever happens; an interrupt is there for the caller to see afterwards. */
    public static <T> T run(Supplier<T> call) {
        return begin(call).get();
    }

    /** Begins a call; whoever asks waits for its end, and gets what it has thrown. */
    public static <T> Supplier<T> begin(Supplier<T> call) {
        FutureTask<T> task = new FutureTask<>(call::get);
        Thread.ofVirtual().name("gesso-bucket").start(task);
        return () -> ended(task);
    }

    private static <T> T ended(FutureTask<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            throw unchecked(failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unchecked(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(failed);
        };
    }
}
