package dev.gesso.cli.exit;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Why a file could not be read or written, for people. */
public final class FileFaults {

    private FileFaults() {}

    public static String reason(IOException failed) {
        return switch (failed) {
            case NoSuchFileException ignored -> "there is no such file or folder";
            case AccessDeniedException ignored -> "permission denied";
            case NotDirectoryException ignored -> "a part of the path is not a folder";
            case FileAlreadyExistsException ignored -> "it exists already";
            case FileSystemException named ->
                Optional.ofNullable(named.getReason()).orElse("the file system failed");
            default -> Optional.ofNullable(failed.getMessage()).orElse("input or output failed");
        };
    }
}
