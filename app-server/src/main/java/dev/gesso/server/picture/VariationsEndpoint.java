package dev.gesso.server.picture;

import dev.gesso.server.route.Endpoint;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.util.Optional;

/** {@code POST /v1/images/variations}, which the service has taken away (measured 2026-08-30): a bare 404. */
public final class VariationsEndpoint implements Endpoint {

    private final Optional<Endpoint> legacy;

    /** One that answers nothing, unless something stands in its place. */
    public VariationsEndpoint(Optional<Endpoint> legacy) {
        this.legacy = legacy;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        if (legacy.isPresent()) {
            legacy.get().answer(exchange);
        } else {
            exchange.call().answerNothing(404);
        }
    }
}
