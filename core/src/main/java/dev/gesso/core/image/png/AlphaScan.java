package dev.gesso.core.image.png;

import dev.gesso.core.image.Flaw;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.UnreadableImageException;

/** What looking at the alpha of every pixel of a PNG comes to. */
public sealed interface AlphaScan {

    /** The file is whole, to its last checksum. */
    record Counted(AlphaCensus census) implements AlphaScan {}

    record Unreadable(Flaw flaw) implements AlphaScan {}

    /**
     * Reads all of a PNG, in less than 1 MB of memory.
     *
     * @param mostBytes of the file; a longer one is unreadable
     * @throws java.io.UncheckedIOException where the source cannot be read
     */
    static AlphaScan of(ImageSource source, long mostBytes) {
        AlphaTally tally = new AlphaTally();
        try {
            return new Counted(tally.census(PngPlane.ALPHA.show(source, PngLimits.toJudge(mostBytes), tally)));
        } catch (UnreadableImageException unreadable) {
            return new Unreadable(unreadable.flaw());
        }
    }
}
