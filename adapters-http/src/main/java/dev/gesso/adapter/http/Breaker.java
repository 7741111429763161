package dev.gesso.adapter.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Keeps calls from an engine that fails. Calls last for minutes, so they are counted when they begin: a count at their
 * end would not notice an outage until it is over. Safe for many threads.
 */
final class Breaker {

    /** So many of the latest calls say enough, and a window of minutes can have millions. */
    private static final int MOST_TRIALS = 1_000;

    /** What is seen of an engine: at least twice as long as a call may last, or no two calls would be seen together. */
    private final long windowNanos;

    private final int leastFailures;
    private final long restNanos;
    private final LongSupplier nanos;
    private final Deque<Trial> trials = new ArrayDeque<>();
    private long openUntil;
    private boolean open;
    private boolean probing;

    /** One call; it is failed until it is known to have gone well, or to be still under way. */
    static final class Trial {
        private final long begun;
        private final boolean probe;
        private boolean failed;

        private Trial(long begun, boolean probe) {
            this.begun = begun;
            this.probe = probe;
        }
    }

    Breaker(Duration window, int leastFailures, Duration rest, LongSupplier nanos) {
        this.windowNanos = window.toNanos();
        this.leastFailures = leastFailures;
        this.restNanos = rest.toNanos();
        this.nanos = nanos;
    }

    /** Whether a call may begin now. Where the breaker has rested, one may, to find out; the others wait for it. */
    synchronized boolean allows() {
        return !open || (!probing && nanos.getAsLong() - openUntil >= 0);
    }

    /** A call begins, if it may. */
    synchronized Optional<Trial> begin() {
        return allows() ? Optional.of(begun()) : Optional.empty();
    }

    private Trial begun() {
        long now = nanos.getAsLong();
        while (trials.size() >= MOST_TRIALS || (!trials.isEmpty() && now - trials.getFirst().begun > windowNanos)) {
            trials.removeFirst();
        }
        Trial trial = new Trial(now, open);
        probing = open;
        trials.addLast(trial);
        return trial;
    }

    synchronized void succeeded(Trial trial) {
        if (trial.probe) {
            open = false;
            probing = false;
            trials.clear();
        }
    }

    /** Opens once at least half of the latest calls of the window have failed, and there are enough of them. */
    synchronized void failed(Trial trial) {
        trial.failed = true;
        long failures = trials.stream().filter(seen -> seen.failed).count();
        if (trial.probe || (failures >= leastFailures && 2 * failures >= trials.size())) {
            open = true;
            openUntil = nanos.getAsLong() + restNanos;
        }
        probing &= !trial.probe;
    }

    /** The call says nothing about the engine. */
    synchronized void undecided(Trial trial) {
        trials.remove(trial);
        probing &= !trial.probe;
    }
}
