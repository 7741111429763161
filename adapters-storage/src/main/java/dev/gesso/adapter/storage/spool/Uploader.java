package dev.gesso.adapter.storage.spool;

import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Empties the spool beside everything else: begins when something waits, and ends when nothing does. */
final class Uploader {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final long A_MOMENT = Duration.ofMillis(1).toNanos();

    private final Uploads uploads;
    private final Executor threads;
    private final Pause pause;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicReference<Optional<Thread>> worker = new AtomicReference<>(Optional.empty());
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<Optional<StorageFailure>> trouble = new AtomicReference<>(Optional.empty());

    Uploader(Uploads uploads, Executor threads, Pause pause) {
        this.uploads = uploads;
        this.threads = threads;
        this.pause = pause;
    }

    /** Lets time go by. */
    @FunctionalInterface
    interface Pause {
        void hold(Duration duration) throws InterruptedException;
    }

    /** To be called when something was put into the spool. */
    void wake() {
        if (stopped.getCount() > 0 && running.compareAndSet(false, true)) {
            threads.execute(this::run);
        }
    }

    /** Leaves what waits where it is, and returns when nothing is done any more. */
    void stop() {
        stopped.countDown();
        while (running.get()) {
            worker.get().ifPresent(Thread::interrupt);
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    /** Why pictures wait, as far as it is known. */
    Optional<StorageFailure> trouble() {
        return trouble.get();
    }

    private void run() {
        worker.set(Optional.of(Thread.currentThread()));
        try {
            empty();
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
            return;
        } finally {
            worker.set(Optional.empty());
            running.set(false);
        }
        // Something may have come in after the last look, when this was still running.
        if (uploads.areDue()) {
            wake();
        }
    }

    private void empty() throws InterruptedException {
        Duration rest = FIRST_PAUSE;
        while (!isDone() && stopped.getCount() > 0) {
            pause.hold(rest);
            Duration doubled = rest.multipliedBy(2);
            rest = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
    }

    private boolean isDone() {
        Uploads.Outcome outcome = outcome();
        trouble.set(
                outcome instanceof Uploads.Outcome.Stopped(StorageFailure failure)
                        ? Optional.of(failure)
                        : Optional.empty());
        return outcome instanceof Uploads.Outcome.Done;
    }

    private Uploads.Outcome outcome() {
        try {
            return uploads.run();
        } catch (StorageException failed) {
            return new Uploads.Outcome.Stopped(failed.failure());
        }
    }
}
