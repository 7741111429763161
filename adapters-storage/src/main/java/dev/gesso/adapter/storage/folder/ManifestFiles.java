package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.adapter.storage.manifest.ManifestJson;
import dev.gesso.adapter.storage.manifest.Shelved;
import dev.gesso.adapter.storage.manifest.UnreadableManifestException;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StorageFailure.Damaged;
import dev.gesso.core.port.StorageFailure.Newer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads and writes manifest files. */
final class ManifestFiles {

    /** Far above any real one: the longest prompt has 32,000 characters. */
    static final int MOST_BYTES = 4 << 20;

    private final Layout layout;
    private final Disk disk;

    ManifestFiles(Layout layout, Disk disk) {
        this.layout = layout;
        this.disk = disk;
    }

    /** Makes a file that will be a manifest. */
    Disk.NewFile begin(Path file) throws IOException {
        return disk.create(file, 0);
    }

    /** Fills a file with a manifest that can be read again, and closes it; returns when that is on the medium. */
    void fill(Disk.NewFile made, Shelved shelved) throws IOException {
        try (Disk.NewFile file = made) {
            byte[] bytes = ManifestJson.write(shelved);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("its manifest would have " + bytes.length + " bytes, " + MOST_BYTES + " at most");
            }
            demandReadable(bytes, shelved);
            file.write(out -> out.write(bytes));
            file.force();
        }
    }

    /** Half of a surrogate pair, for one, cannot be in a parameter's name. */
    private static void demandReadable(byte[] bytes, Shelved shelved) throws IOException {
        if (!ManifestJson.read(bytes).equals(shelved)) {
            throw new IOException("its manifest would not be read as it is");
        }
    }

    /** The manifest in place; empty where nothing is kept under the name. */
    Optional<Shelved> find(ImageName name) throws IOException {
        Path file = layout.manifest(name);
        try {
            return Optional.of(read(name, file));
        } catch (NoSuchFileException nothingKept) {
            return Optional.empty();
        } catch (UnreadableManifestException unreadable) {
            throw new StorageException(failure(file, unreadable), unreadable);
        }
    }

    /** Reads a manifest of a picture wherever it lies; the picture's file that it names is surely one of its own. */
    Shelved read(ImageName name, Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new UnreadableManifestException("it is a link");
        }
        Shelved shelved = ManifestJson.read(bytes(file));
        if (!Layout.isPictureOf(name, shelved)) {
            throw new UnreadableManifestException("it names a file that is not its own");
        }
        return shelved;
    }

    private static StorageFailure failure(Path file, UnreadableManifestException unreadable) {
        return unreadable.isOfAnotherVersion()
                ? new Newer("The manifest " + file + " is not understood: " + unreadable.getMessage()
                        + "; use a newer Gesso")
                : new Damaged("The manifest " + file + " is damaged: " + unreadable.getMessage()
                        + "; put a copy back in its place, or forget the picture");
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableManifestException("it has more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }
}
