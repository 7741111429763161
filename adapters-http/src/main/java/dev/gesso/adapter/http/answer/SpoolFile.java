package dev.gesso.adapter.http.answer;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that has no name: it is gone when it is closed, when nobody can reach it any more, and when the process dies.
 * Where the system does not part a file from its name, it is removed when the virtual machine ends.
 *
 * <p>Not a {@code FileChannel}, which is closed for everyone by a reader whose thread is interrupted.
 */
final class SpoolFile {

    private final RandomAccessFile file;

    private SpoolFile(RandomAccessFile file) {
        this.file = file;
    }

    static SpoolFile create(Optional<Path> folder) throws IOException {
        try {
            Path path = named(folder);
            RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
            forget(path);
            return new SpoolFile(file);
        } catch (IOException failed) {
            throw new UnreadableAnswerException("a picture cannot be put aside: " + failed.getMessage(), failed);
        }
    }

    private static Path named(Optional<Path> folder) throws IOException {
        if (folder.isEmpty()) {
            return Files.createTempFile("gesso-", ".part");
        }
        Files.createDirectories(folder.get());
        return Files.createTempFile(folder.get(), "gesso-", ".part");
    }

    private static void forget(Path path) {
        try {
            Files.delete(path);
        } catch (IOException inUse) {
            path.toFile().deleteOnExit();
        }
    }

    synchronized void append(byte[] bytes, int count) throws IOException {
        try {
            file.write(bytes, 0, count);
        } catch (IOException failed) {
            throw new UnreadableAnswerException("a picture cannot be put aside: " + failed.getMessage(), failed);
        }
    }

    /** As many bytes as there are from a place on; -1 at the end. */
    synchronized int read(long place, byte[] into, int offset, int length) throws IOException {
        file.seek(place);
        return file.read(into, offset, length);
    }

    synchronized void close() {
        try {
            file.close();
        } catch (IOException alreadyGone) {
            // There is nothing left to remove.
        }
    }
}
