package dev.gesso.adapter.storage.disk;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The disk itself. An interrupt of the thread neither stops nor spoils anything: a picture that was paid for is kept
 * first.
 */
public final class LocalDisk implements Disk {

    private static final FileAttribute<?>[] NONE = {};

    /** From so many bytes on the way past the cache is worth its steps. */
    private static final long LARGE = 256 * 1024;

    private final Blocks blocks = new Blocks();

    @Override
    public NewFile create(Path file, long bytes) throws IOException {
        Files.createFile(file, privately(file, "rw-------"));
        FileOutputStream out = new FileOutputStream(file.toFile(), true); // no channel, which an interrupt would close
        return new Made(file, out, bytes >= LARGE ? Optional.of(blocks) : Optional.empty());
    }

    /** Forced through the descriptor that wrote: another may not be told that bytes were lost on their way. */
    private record Made(Path file, FileOutputStream out, Optional<Blocks> blocks) implements NewFile {

        @Override
        public void write(Body body) throws IOException {
            Optional<ByteBuffer> taken = blocks.flatMap(Blocks::take);
            if (taken.isPresent()) {
                writePastCache(body, taken.get());
            } else {
                body.writeTo(out);
            }
        }

        private void writePastCache(Body body, ByteBuffer taken) throws IOException {
            try (PastCache large = new PastCache(file, out, taken)) {
                body.writeTo(large);
                large.finish();
            } finally {
                blocks.orElseThrow().giveBack(taken);
            }
        }

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
        Undisturbed.run(() -> {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        });
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
