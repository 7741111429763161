package dev.gesso.adapter.http.answer;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where pictures lie between the network and whoever keeps them.
 *
 * @param folder for those that are too large for memory; empty for the system's own
 * @param mostInMemory the bytes of a picture up to which it needs no file
 * @param mostBytes the bytes beyond which a picture is not taken
 */
public record Spool(Optional<Path> folder, int mostInMemory, long mostBytes) {

    /** 256 KiB in memory, 256 MB at most, in the system's folder for such files. */
    public static final Spool USUAL = new Spool(Optional.empty(), 256 * 1024, 256_000_000);

    /** Room for one picture. */
    public PictureDraft begin() {
        return new PictureDraft(this);
    }
}
