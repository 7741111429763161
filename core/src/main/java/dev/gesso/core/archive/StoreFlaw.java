package dev.gesso.core.archive;

/**
 * Something in a store that is not as it should be, or of which nobody could find out whether it is.
 *
 * <p>Every flaw has a place, which is where a person finds it in the store, such as a file's path from its root.
 */
public sealed interface StoreFlaw {

    String place();

    /** Bytes of a picture that no manifest names. */
    record Orphan(String place, long bytes) implements StoreFlaw {}

    /** Something that was being kept or forgotten when a program ended, and was never finished. */
    record Leftover(String place) implements StoreFlaw {}

    /** A manifest whose picture is not there. */
    record MissingPicture(String place, ImageName name) implements StoreFlaw {}

    /**
     * A picture whose bytes are not those of its manifest.
     *
     * @param difference as the end of a sentence
     */
    record WrongPicture(String place, ImageName name, String difference) implements StoreFlaw {}

    /** A picture that is whole, but might be taken away with another of the same bytes: nothing says that it needs them. */
    record UnprotectedPicture(String place, ImageName name) implements StoreFlaw {}

    /**
     * A manifest that cannot be read, and with it nobody can say what its picture is.
     *
     * @param reason as the end of a sentence
     */
    record BrokenManifest(String place, ImageName name, String reason) implements StoreFlaw {}

    /**
     * What could not be examined, such as a file or a folder that may not be read; it may be sound.
     *
     * @param reason as a sentence of its own
     */
    record Unexamined(String place, String reason) implements StoreFlaw {}
}
