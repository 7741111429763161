package dev.gesso.core.archive;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much is kept of what was drawn for one key; what is empty sets no limit.
 *
 * @param age how old a picture may become
 * @param count how many pictures
 * @param bytes of all pictures together, equal ones counted each
 */
public record Retention(Optional<Duration> age, OptionalLong count, OptionalLong bytes) {

    /** Everything is kept for ever. */
    public static final Retention FOREVER = new Retention(Optional.empty(), OptionalLong.empty(), OptionalLong.empty());

    /** Whether there is nothing that could go. */
    public boolean isForever() {
        return equals(FOREVER);
    }
}
