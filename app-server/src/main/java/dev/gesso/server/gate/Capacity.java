package dev.gesso.server.gate;

import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;

/** How much work is in the house; more is turned away before its body is read. Safe for many threads. */
public final class Capacity {

    /** Taken for a body that does not say how long it is. */
    private static final long UNKNOWN_BYTES = 1 << 20;

    private final int mostPerCaller;
    private final long mostBytes;
    private final Load load;

    /** What is in the house. */
    private static final class Load {
        private final Map<Caller, Integer> running = new HashMap<>();
        private final ReentrantLock change = new ReentrantLock();
        private long bytes;
    }

    /**
     * An empty house.
     *
     * @param mostPerCaller calls of one caller at once
     * @param mostBytes of all bodies that are read into memory
     */
    public Capacity(int mostPerCaller, long mostBytes) {
        this(mostPerCaller, mostBytes, new Load());
    }

    private Capacity(int mostPerCaller, long mostBytes, Load load) {
        this.mostPerCaller = mostPerCaller;
        this.mostBytes = mostBytes;
        this.load = load;
    }

    /** The same house with another limit. */
    public Capacity withMostPerCaller(int other) {
        return new Capacity(other, mostBytes, load);
    }

    /** A place that was taken, until it is closed. */
    public final class Place implements AutoCloseable {

        private final Caller caller;
        private final long held;
        private final int left;

        private Place(Caller caller, long held, int left) {
            this.caller = caller;
            this.held = held;
            this.left = left;
        }

        /** How many more calls the caller may have running. */
        public int left() {
            return left;
        }

        @Override
        public void close() {
            load.change.lock();
            try {
                load.running.computeIfPresent(caller, (who, count) -> count == 1 ? null : Integer.valueOf(count - 1));
                load.bytes -= held;
            } finally {
                load.change.unlock();
            }
        }
    }

    /**
     * Takes a place.
     *
     * @param bodyBytes that will be held, where it is known
     * @throws WrongCallException where there is none
     */
    public Place take(Caller caller, OptionalLong bodyBytes) {
        long held = bodyBytes.orElse(UNKNOWN_BYTES);
        load.change.lock();
        try {
            int count = load.running.getOrDefault(caller, 0);
            if (count >= mostPerCaller) {
                throw new WrongCallException(tooMany());
            }
            if (load.bytes + held > mostBytes) {
                throw new WrongCallException(
                        ErrorAnswer.overloaded("The server is busy with other calls. Please try again later."));
            }
            load.running.put(caller, count + 1);
            load.bytes += held;
            return new Place(caller, held, mostPerCaller - count - 1);
        } finally {
            load.change.unlock();
        }
    }

    private ErrorAnswer tooMany() {
        String most = String.valueOf(mostPerCaller);
        return ErrorAnswer.overloaded(
                        "Too many calls at once: %s run already, and server.in-flight allows no more. Please try again when one has ended."
                                .formatted(most))
                .with("X-Ratelimit-Limit-Requests", most)
                .with("X-Ratelimit-Remaining-Requests", "0")
                .with("X-Ratelimit-Reset-Requests", "1s");
    }

    public int mostPerCaller() {
        return mostPerCaller;
    }

    /** Calls that run. */
    public int running() {
        load.change.lock();
        try {
            return load.running.values().stream().mapToInt(Integer::intValue).sum();
        } finally {
            load.change.unlock();
        }
    }
}
