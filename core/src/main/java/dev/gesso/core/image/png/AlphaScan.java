package dev.gesso.core.image.png;

import dev.gesso.core.image.Flaw;
import dev.gesso.core.image.ImageSource;

/** What looking at the alpha of every pixel of a PNG comes to. */
public sealed interface AlphaScan {

    /** The file is whole, to its last checksum. */
    record Counted(AlphaCensus census) implements AlphaScan {}

    record Unreadable(Flaw flaw) implements AlphaScan {}

    /**
     * Reads all of a PNG, in less than 1 MB of memory; takes what a {@link ScannedAhead} has come to.
     *
     * @param mostBytes of the file; a longer one is unreadable
     * @throws java.io.UncheckedIOException where the source cannot be read
     */
    static AlphaScan of(ImageSource source, long mostBytes) {
        return source instanceof ScannedAhead ahead && ahead.bytes() <= mostBytes
                ? ahead.scan()
                : new AlphaTally(() -> true).scanned(source, mostBytes);
    }
}
