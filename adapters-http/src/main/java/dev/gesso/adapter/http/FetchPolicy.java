package dev.gesso.adapter.http;

import java.time.Duration;
import java.util.Set;

/**
 * What may be fetched from addresses that strangers name.
 *
 * @param ports of https
 * @param hosts whose pictures may be fetched; empty for all that are on the public Internet
 * @param mostBytes of one picture
 * @param connect how long connecting, and then agreeing on TLS, may each take
 * @param silence how long nothing may come
 * @param total how long one picture may take
 * @param slowest bytes a second below which a picture is given up, after the time for connecting
 */
public record FetchPolicy(
        Set<Integer> ports,
        Set<String> hosts,
        long mostBytes,
        Duration connect,
        Duration silence,
        Duration total,
        int slowest) {

    /** Port 443 of any public host; 50 MB in 30 seconds. */
    public static final FetchPolicy USUAL = new FetchPolicy(
            Set.of(443),
            Set.of(),
            50_000_000,
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            10_000);

    public FetchPolicy {
        ports = Set.copyOf(ports);
        hosts = Set.copyOf(hosts);
    }

    /** The same with other ports and hosts. */
    public FetchPolicy at(Set<Integer> otherPorts, Set<String> otherHosts) {
        return new FetchPolicy(otherPorts, otherHosts, mostBytes, connect, silence, total, slowest);
    }
}
