package dev.gesso.server.picture;

import dev.gesso.server.route.Endpoint;
import dev.gesso.server.route.Exchange;

/** {@code POST /v1/images/variations}, which the service has taken away (measured 2026-08-30). */
public final class VariationsEndpoint implements Endpoint {

    @Override
    public void answer(Exchange exchange) {
        exchange.call().answerNothing(404);
    }
}
