package dev.gesso.core.port;

/** How a store failed; messages name the place and the way out. */
public sealed interface StorageFailure {

    String message();

    /** There is no room left. */
    record Full(String message) implements StorageFailure {}

    /** The store may not be read or written. */
    record Denied(String message) implements StorageFailure {}

    /** What is kept, or was to be kept, is not what its manifest says. */
    record Damaged(String message) implements StorageFailure {}

    /** Anything else: the place is gone, the connection broke. */
    record Unavailable(String message) implements StorageFailure {}
}
