package dev.gesso.adapter.http.transport;

import dev.gesso.adapter.http.body.Body;
import java.net.URI;
import java.util.Optional;

/** A request that is ready to be sent. */
public record Outgoing(String method, URI uri, Headers headers, Optional<Body> body) {

    public static Outgoing post(URI uri, Headers headers, Body body) {
        return new Outgoing("POST", uri, headers, Optional.of(body));
    }

    public static Outgoing get(URI uri, Headers headers) {
        return new Outgoing("GET", uri, headers, Optional.empty());
    }
}
