package dev.gesso.adapter.http.transport;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** How far an exchange has come, for the thread that waits for it. */
public final class Progress {

    private final LongSupplier nanos;
    private final LongAdder received;
    private volatile Phase phase = Phase.CONNECTING;
    private volatile long lastMove;

    private enum Phase {
        CONNECTING,
        SENDING,
        WAITING,
        RECEIVING
    }

    /**
     * An exchange that has not begun.
     *
     * @param nanos a clock that only runs forward, such as {@code System::nanoTime}
     * @param received counts the bytes of answers
     */
    public Progress(LongSupplier nanos, LongAdder received) {
        this.nanos = nanos;
        this.received = received;
        this.lastMove = nanos.getAsLong();
    }

    /** From here on the engine may have seen some of the request. */
    public void beginSending() {
        enter(Phase.SENDING);
    }

    /** The whole request is on its way. */
    public void endSending() {
        enter(Phase.WAITING);
    }

    /** The head of an answer is there. */
    public void beginReceiving() {
        enter(Phase.RECEIVING);
    }

    /** Bytes went one way or the other. */
    public void move(int count) {
        lastMove = nanos.getAsLong();
        if (phase == Phase.RECEIVING) {
            received.add(count);
        }
    }

    public boolean hasSent() {
        return phase != Phase.CONNECTING;
    }

    /** Whether bytes should be going one way or the other; an engine at work is silent for minutes. */
    public boolean isExpected() {
        return phase == Phase.SENDING || phase == Phase.RECEIVING;
    }

    /** How long nothing moved. */
    public Duration silence() {
        return Duration.ofNanos(nanos.getAsLong() - lastMove);
    }

    private void enter(Phase next) {
        phase = next;
        lastMove = nanos.getAsLong();
    }
}
