package dev.gesso.adapter.http.exchange;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment by which a call must be over, whatever happens on the way. */
public final class Deadline {

    private final LongSupplier nanos;
    private final long end;
    private final Duration whole;

    private Deadline(LongSupplier nanos, Duration whole) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + whole.toNanos();
        this.whole = whole;
    }

    /**
     * A moment from now.
     *
     * @param nanos a clock that only runs forward, such as {@code System::nanoTime}
     */
    public static Deadline in(Duration whole, LongSupplier nanos) {
        return new Deadline(nanos, whole);
    }

    /** Zero where it is over. */
    public Duration remaining() {
        long left = end - nanos.getAsLong();
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }

    /** How long there was in all. */
    public Duration whole() {
        return whole;
    }
}
