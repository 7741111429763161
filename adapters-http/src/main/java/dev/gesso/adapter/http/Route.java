package dev.gesso.adapter.http;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The way to an engine. Certificates and host names are always verified.
 *
 * @param proxy such as {@code http://user:password@proxy.example:3128}
 * @param authorities a PEM file with certificates that are trusted in place of the system's
 * @param mostCalls how many calls may be under way at once; more wait for one of them to end
 */
public record Route(Optional<URI> proxy, Optional<Path> authorities, int mostCalls) {

    /** No proxy, the system's authorities, 4,096 calls, which is what a server lets in. */
    public static final Route DIRECT = new Route(Optional.empty(), Optional.empty(), 4_096);
}
