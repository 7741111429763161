package dev.gesso.adapter.storage.spool;

import dev.gesso.adapter.storage.disk.DiskRoom;
import dev.gesso.core.port.StorageFailure;
import java.nio.file.Path;
import java.util.Optional;

/** Says whether more may wait. */
record SpoolRoom(Path folder, SpoolLimits limits, WaitingPictures waiting) {

    private static final long MEGABYTE = 1_000_000;

    /** Why no new picture should be begun; empty where there is room for it. */
    Optional<StorageFailure> refusal() {
        long bytes = waiting.totalBytes();
        return bytes > limits.mostBytes()
                ? Optional.of(new StorageFailure.Full(
                        "%d MB of pictures wait in the spool %s, and %d MB are the most: their store must take them first"
                                .formatted(bytes / MEGABYTE, folder, limits.mostBytes() / MEGABYTE)))
                : new DiskRoom(folder, limits.leastFree()).refusal();
    }
}
