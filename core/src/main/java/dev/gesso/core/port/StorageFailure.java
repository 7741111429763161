package dev.gesso.core.port;

/** How a store failed; messages name the place and the way out. */
public sealed interface StorageFailure {

    String message();

    /** Whether it concerns one picture alone, so that those beside it can be looked at all the same. */
    default boolean isOfOnePicture() {
        return switch (this) {
            case Damaged ignored -> true;
            case Newer ignored -> true;
            case Full ignored -> false;
            case Denied ignored -> false;
            case Unavailable ignored -> false;
        };
    }

    /** The same kind of failure in other words, for those who need not know the place. */
    default StorageFailure saying(String words) {
        return switch (this) {
            case Full ignored -> new Full(words);
            case Denied ignored -> new Denied(words);
            case Damaged ignored -> new Damaged(words);
            case Newer ignored -> new Newer(words);
            case Unavailable ignored -> new Unavailable(words);
        };
    }

    /** There is no room left. */
    record Full(String message) implements StorageFailure {}

    /** The store may not be read or written. */
    record Denied(String message) implements StorageFailure {}

    /** What is kept, or was to be kept, is not what its manifest says. */
    record Damaged(String message) implements StorageFailure {}

    /** It was kept by a later version, whose manifests are not understood. */
    record Newer(String message) implements StorageFailure {}

    /** Anything else: the place is gone, the connection broke. */
    record Unavailable(String message) implements StorageFailure {}
}
