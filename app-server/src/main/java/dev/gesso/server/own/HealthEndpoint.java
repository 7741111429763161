package dev.gesso.server.own;

import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.util.function.Supplier;

/** {@code GET /gesso/v1/health/live} and {@code /ready}. */
public final class HealthEndpoint {

    private final Supplier<Boolean> ready;

    /**
     * Tells how the server is.
     *
     * @param ready whether it may be given work
     */
    public HealthEndpoint(Supplier<Boolean> ready) {
        this.ready = ready;
    }

    public void live(Exchange exchange) throws IOException {
        JsonPage.send(exchange.call(), 200, page -> page.text("status", "live"));
    }

    public void ready(Exchange exchange) throws IOException {
        boolean now = ready.get();
        JsonPage.send(exchange.call(), now ? 200 : 503, page -> page.text("status", now ? "ready" : "starting"));
    }
}
