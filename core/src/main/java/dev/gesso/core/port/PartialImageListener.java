package dev.gesso.core.port;

import dev.gesso.core.image.GeneratedImage;

/** Is shown unfinished pictures while an engine works. */
@FunctionalInterface
public interface PartialImageListener {

    /** Looks at nothing. */
    PartialImageListener NOBODY = (index, image) -> {};

    /** An unfinished picture; {@code index} counts from 0. What this throws ends the call. */
    void shown(int index, GeneratedImage image);
}
