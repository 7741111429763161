package dev.gesso.server.route;

import java.io.IOException;

/** Answers the calls of one route. Safe for many threads; may block. */
@FunctionalInterface
public interface Endpoint {

    /**
     * Answers, or fails in a way that its callers can answer for it.
     *
     * @throws IOException where the connection is broken
     */
    void answer(Exchange exchange) throws IOException;
}
