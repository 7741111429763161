package dev.gesso.adapter.http.transport;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How connections are made. Certificates and host names are always verified.
 *
 * @param mostConnections how many calls may be under way at once; more wait for one of them to end
 * @param connect the longest wait for a connection to be made
 * @param handshake the longest wait for TLS to be agreed on
 * @param proxy such as {@code http://user:password@proxy.example:3128}
 * @param authorities a PEM file with certificates that are trusted in place of the system's
 */
public record TransportSettings(
        int mostConnections, Duration connect, Duration handshake, Optional<URI> proxy, Optional<Path> authorities) {

    /** 1,000 connections, 10 s to connect and 10 s to agree on TLS, no proxy, the system's authorities. */
    public static final TransportSettings USUAL = new TransportSettings(
            1_000, Duration.ofSeconds(10), Duration.ofSeconds(10), Optional.empty(), Optional.empty());
}
