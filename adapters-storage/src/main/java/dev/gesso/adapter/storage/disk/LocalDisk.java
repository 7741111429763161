package dev.gesso.adapter.storage.disk;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The disk itself. An interrupt of the thread neither stops nor spoils anything: a picture that was paid for is kept
 * first.
 */
public final class LocalDisk implements Disk {

    private static final FileAttribute<?>[] NONE = {};

    /** Not a channel, which an interrupt would close. */
    @Override
    public Unforced write(Path file, Body body) throws IOException {
        Files.createFile(file, privately(file, "rw-------"));
        boolean written = false;
        FileOutputStream out = new FileOutputStream(file.toFile());
        try {
            body.writeTo(out);
            written = true;
            return new Written(out);
        } finally {
            if (!written) {
                out.close();
                Files.deleteIfExists(file);
            }
        }
    }

    /** Forced through the descriptor that wrote: another may not be told that bytes were lost on their way. */
    private record Written(FileOutputStream out) implements Unforced {
        @Override
        public void force() throws IOException {
            out.getFD().sync();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, privately(folder, "rwx------"));
        } catch (FileAlreadyExistsException madeByAnother) {
            if (!Files.isDirectory(folder)) {
                throw new NotDirectoryException(folder.toString());
            }
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void link(Path file, Path secondName) throws IOException {
        Files.createLink(secondName, file);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void force(Path folder) throws IOException {
        if (!isPosix(folder)) {
            return; // Windows opens no folder as a file, and writes names through its journal
        }
        boolean interrupted = Thread.interrupted();
        try {
            while (!forcedUndisturbed(folder)) {
                interrupted |= Thread.interrupted();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean forcedUndisturbed(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
            return true;
        } catch (ClosedByInterruptException interrupted) {
            return false;
        }
    }

    private static FileAttribute<?>[] privately(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : NONE;
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
