package dev.gesso.core.port;

import dev.gesso.core.archive.ImageName;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Hands out links under which a store itself shows kept pictures, so that their bytes need not pass through this
 * program. Safe for many threads. Methods throw only {@link StorageException}.
 */
public interface PictureLinks {

    /**
     * A link to a picture's bytes, which whoever has it may read, with no key, until it expires.
     *
     * @param life until then; a store may have a limit of its own, and takes that where this is longer
     * @return empty where nothing is kept under the name
     */
    Optional<URI> link(ImageName name, Duration life);
}
