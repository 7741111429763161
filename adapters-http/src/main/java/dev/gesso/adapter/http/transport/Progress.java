package dev.gesso.adapter.http.transport;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** How far an exchange has come, for the thread that waits for it. */
public final class Progress {

    private final LongSupplier nanos;
    private final AtomicLong received = new AtomicLong();
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
     */
    public Progress(LongSupplier nanos) {
        this.nanos = nanos;
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
            received.addAndGet(count);
        }
    }

    public boolean hasSent() {
        return phase != Phase.CONNECTING;
    }

    /** Whether bytes should be going one way or the other; an engine at work is silent for minutes. */
    public boolean isExpected() {
        return phase == Phase.SENDING || phase == Phase.RECEIVING;
    }

    /** Bytes of the answer's body. */
    public long received() {
        return received.get();
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
