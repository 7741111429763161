package dev.gesso.cli.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Does long work that may break off at any moment, so that Ctrl-C ends it at once and not at its next pause. */
public final class Unguarded {

    private Unguarded() {}

    /**
     * Waits for the end of the work, which another thread does.
     *
     * @throws CancellationException where the waiting thread is interrupted; the work then ends with the program
     */
    public static void run(Runnable work) {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Thread worker = new Thread(task, "unguarded");
        worker.setDaemon(true);
        worker.start();
        try {
            task.get();
        } catch (InterruptedException enough) {
            throw cancelled(enough);
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    private static CancellationException cancelled(InterruptedException enough) {
        CancellationException cancelled = new CancellationException("Interrupted in the midst of work");
        cancelled.initCause(enough);
        return cancelled;
    }

    /** Whatever the work threw, as it threw it. */
    private static RuntimeException failure(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException own -> own;
            case Error error -> throw error;
            case null, default -> new IllegalStateException("Work without checked exceptions threw one", failed);
        };
    }
}
