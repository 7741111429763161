package dev.gesso.adapter.http.answer;

import dev.gesso.core.image.Room;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where pictures lie between the network and whoever keeps them.
 *
 * @param folder for those that are too large for memory; empty for the system's own
 * @param mostInMemory the bytes of a picture up to which it needs no file
 * @param mostBytes the bytes beyond which a picture is not taken
 * @param room from which pictures of a moderate answer take memory beyond that; empty where the answer is none
 */
public record Spool(Optional<Path> folder, int mostInMemory, long mostBytes, Optional<Room> room) {

    /** 256 KiB in memory, 256 MB at most, in the system's folder for such files. */
    public static final Spool USUAL = new Spool(Optional.empty(), 256 * 1024, 256_000_000);

    /** The bytes of an answer up to which its pictures may lie in memory: beyond, files cost less than room. */
    private static final long MODERATE = 8_000_000;

    /** One without room. */
    public Spool(Optional<Path> folder, int mostInMemory, long mostBytes) {
        this(folder, mostInMemory, mostBytes, Optional.empty());
    }

    /** For the pictures of one answer, of whose length no more than this may be known. */
    public Spool forAnswerOf(OptionalLong bytes) {
        return bytes.isPresent() && bytes.getAsLong() <= MODERATE ? this : new Spool(folder, mostInMemory, mostBytes);
    }

    /** Room for one picture. */
    public PictureDraft begin() {
        return new PictureDraft(this);
    }
}
