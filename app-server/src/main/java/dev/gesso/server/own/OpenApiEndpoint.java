package dev.gesso.server.own;

import dev.gesso.server.route.Endpoint;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** {@code GET /gesso/v1/openapi.yaml}: everything that this server answers to. */
public final class OpenApiEndpoint implements Endpoint {

    @Override
    public void answer(Exchange exchange) throws IOException {
        try (InputStream page = OpenApiEndpoint.class.getResourceAsStream("/dev/gesso/server/openapi.yaml")) {
            Objects.requireNonNull(page, "openapi.yaml is part of the program")
                    .transferTo(exchange.call().answer(200, "application/yaml"));
        }
    }
}
