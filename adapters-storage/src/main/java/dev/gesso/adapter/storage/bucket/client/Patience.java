package dev.gesso.adapter.storage.bucket.client;

import java.time.Duration;

/**
 * How long to wait for a bucket, and how often to ask it.
 *
 * @param attempts in all
 * @param connecting until a connection stands
 * @param silence until the next byte comes
 * @param pause before the second attempt; it grows from one to the next
 */
public record Patience(int attempts, Duration connecting, Duration silence, Duration pause) {

    public static final Patience USUAL =
            new Patience(4, Duration.ofSeconds(4), Duration.ofSeconds(30), Duration.ofMillis(200));
}
