package dev.gesso.adapter.storage.disk;

import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StorageFailure.Denied;
import dev.gesso.core.port.StorageFailure.Full;
import dev.gesso.core.port.StorageFailure.Unavailable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what a failing disk means for the store. The one place that reads the system's messages. */
public final class DiskFaults {

    private DiskFaults() {}

    /**
     * As a failure of the store.
     *
     * @param what failed, as the beginning of a sentence
     */
    public static StorageException translated(String what, IOException cause) {
        return new StorageException(failure(what, cause), cause);
    }

    private static StorageFailure failure(String what, IOException cause) {
        String reason = reason(cause);
        if (mentions(reason, "no space left", "not enough space", "quota exceeded")) {
            return new Full(what + ": " + reason + "; make room, or choose another folder");
        }
        if (cause instanceof AccessDeniedException || mentions(reason, "read-only", "not permitted")) {
            return new Denied(what + ": " + reason + "; allow reading and writing there, or choose another folder");
        }
        if (cause instanceof NotDirectoryException || mentions(reason, "not a directory")) {
            return new Unavailable(what + ": " + reason + "; choose a folder, not a file");
        }
        return new Unavailable(what + ": " + reason);
    }

    /** What happened where: exceptions of the file system name a path first and often no reason at all. */
    public static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "access is denied to " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " is missing";
            case NotDirectoryException file -> file.getFile() + " is a file";
            case FileSystemException failed ->
                Optional.ofNullable(failed.getReason()).orElse("failed") + " at " + failed.getFile();
            default -> Optional.ofNullable(cause.getMessage()).orElse(cause.toString());
        };
    }

    private static boolean mentions(String reason, String... words) {
        String lower = reason.toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(lower::contains);
    }
}
