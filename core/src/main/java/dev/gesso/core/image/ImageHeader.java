package dev.gesso.core.image;

import java.util.Optional;

/** What a look at the start of some bytes tells. */
public sealed interface ImageHeader {

    /** An image; nobody has looked at its pixels yet. */
    record Known(ImageFacts image) implements ImageHeader {}

    /** Something else. */
    record Foreign(ForeignContent content) implements ImageHeader {}

    /** An image, or nothing at all, that cannot be read. */
    record Unreadable(Flaw flaw) implements ImageHeader {}

    default Optional<ImageFacts> facts() {
        return this instanceof Known(ImageFacts image) ? Optional.of(image) : Optional.empty();
    }
}
