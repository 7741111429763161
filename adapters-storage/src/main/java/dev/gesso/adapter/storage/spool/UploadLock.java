package dev.gesso.adapter.storage.spool;

import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sees to it that one process at a time empties a spool. The system frees it when a process dies. */
final class UploadLock {

    private final Path file;

    /** @param folder the spool's, which must be there when the lock is wanted */
    UploadLock(Path folder) {
        this.file = folder.resolve("upload.lock");
    }

    /** Does something while no other process can; empty where another is at it. */
    <T> Optional<T> held(Supplier<T> action) {
        if (Files.notExists(file.toAbsolutePath().getParent())) {
            return Optional.of(action.get());
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = locked(channel)) {
            return lock == null ? Optional.empty() : Optional.of(action.get());
        } catch (IOException failed) {
            throw new StorageException(
                    new StorageFailure.Unavailable("The spool cannot be locked: " + failed.getMessage()), failed);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }
}
