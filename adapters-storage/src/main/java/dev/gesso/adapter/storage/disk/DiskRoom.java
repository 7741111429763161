package dev.gesso.adapter.storage.disk;

import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StorageFailure.Denied;
import dev.gesso.core.port.StorageFailure.Full;
import dev.gesso.core.port.StorageFailure.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether a folder can take pictures; changes nothing, and makes no folder.
 *
 * @param leastFree bytes that must be free on its disk
 */
public record DiskRoom(Path folder, long leastFree) {

    private static final long MEGABYTE = 1_000_000;

    /** What speaks against it; empty where nothing does. */
    public Optional<StorageFailure> refusal() {
        Path place = nearest();
        if (!Files.isDirectory(place)) {
            return Optional.of(new Unavailable(
                    "No picture can be kept in " + folder + ": " + place + " is a file; choose a folder, not a file"));
        }
        if (!Files.isWritable(place)) {
            return Optional.of(new Denied("No picture can be kept in " + folder + ": " + place
                    + " cannot be written to; allow it, or choose another folder"));
        }
        return room(place);
    }

    private Optional<StorageFailure> room(Path place) {
        try {
            long free = free(place);
            return free >= leastFree
                    ? Optional.empty()
                    : Optional.of(
                            new Full("No picture can be kept in %s: %d MB are free on its disk, %d MB are the least;"
                                            .formatted(folder, free / MEGABYTE, leastFree / MEGABYTE)
                                    + " make room, or choose another folder"));
        } catch (IOException failed) {
            return Optional.of(
                    new Unavailable("No picture can be kept in " + folder + ": its disk does not tell how full it is"));
        }
    }

    /** A store of files reads all mounts of the system, so it is asked only where the answer may be that there is none. */
    private static long free(Path place) throws IOException {
        long free = place.toFile().getUsableSpace();
        return free > 0 ? free : Files.getFileStore(place).getUsableSpace();
    }

    private Path nearest() {
        Path place = folder.toAbsolutePath();
        while (Files.notExists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }
}
