package dev.gesso.server.web;

import java.time.Duration;

/**
 * How much a caller may take before anyone looks at what is wanted.
 *
 * @param connections open at once; more wait to be accepted
 * @param headBytes of one request's line and headers
 * @param headTime from the first byte of a request to the end of its headers
 * @param stall without a byte, either way
 * @param slowestBody bytes a second below which a body is given up, once {@code headTime} has passed
 * @param stopTime for running calls when the server stops
 */
public record WebLimits(
        int connections, int headBytes, Duration headTime, Duration stall, int slowestBody, Duration stopTime) {

    /** For a server that nobody has set otherwise. */
    public static final WebLimits USUAL = new WebLimits(
            4096, 16 * 1024, Duration.ofSeconds(10), Duration.ofSeconds(30), 1000, Duration.ofSeconds(30));

    /** The same with another time for running calls when the server stops. */
    public WebLimits stoppingWithin(Duration time) {
        return new WebLimits(connections, headBytes, headTime, stall, slowestBody, time);
    }
}
