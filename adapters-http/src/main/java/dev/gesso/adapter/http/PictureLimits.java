package dev.gesso.adapter.http;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where pictures lie until they are kept, and how large they may be. What came of an answer that cannot be read is put
 * aside in the same place.
 *
 * @param folder for pictures beyond 256 KiB; empty for the system's own for such files
 * @param mostBytes beyond which a picture is not taken
 */
public record PictureLimits(Optional<Path> folder, long mostBytes) {

    /** The system's folder, 256 MB. */
    public static final PictureLimits USUAL = new PictureLimits(Optional.empty(), 256_000_000);
}
