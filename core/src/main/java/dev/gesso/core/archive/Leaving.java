package dev.gesso.core.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * A picture that is kept no longer.
 *
 * @param key the name of the key that had asked for it
 */
public record Leaving(ImageName name, Optional<String> key, Instant time, long bytes, Reason reason) {

    /** Which limit it has passed, the first of them in this order. */
    public enum Reason {
        TOO_OLD,
        TOO_MANY,
        TOO_LARGE
    }
}
