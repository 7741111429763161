package dev.gesso.server.route;

import java.time.Duration;
import java.util.Optional;

/** Is told how every call ended; never what was in it. */
@FunctionalInterface
public interface CallLog {

    /** Tells nobody. */
    CallLog NOBODY = line -> {};

    void ended(Line line);

    /**
     * The end of a call.
     *
     * @param route the address as the server knows it; empty where it knows none
     * @param failure what kept an endpoint from answering by itself; its message may hold what a caller sent
     */
    record Line(
            String id, String method, Optional<String> route, int status, Duration took, Optional<Throwable> failure) {}

    /** Tells both. */
    default CallLog and(CallLog other) {
        return line -> {
            ended(line);
            other.ended(line);
        };
    }
}
