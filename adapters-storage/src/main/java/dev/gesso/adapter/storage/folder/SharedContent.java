package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.content.VerifiedContent;
import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.adapter.storage.disk.Quietly;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.port.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Keeps equal bytes once, by hard links. Every picture has a name of its own for its bytes, so nothing here can lose
 * them: the file system counts the names, and no count of ours can disagree. Where it has no links, bytes are copied.
 */
final class SharedContent {

    private final Layout layout;
    private final Disk disk;

    SharedContent(Layout layout, Disk disk) {
        this.layout = layout;
        this.disk = disk;
    }

    /** Makes a file for a picture's bytes; those that are there already have it as one more name. */
    Place begin(Manifest manifest, Path file) throws IOException {
        return isLinked(manifest, file) ? new Place.Shared() : new Place.Empty(disk.create(file, manifest.bytes()));
    }

    /** Lets later pictures find these bytes. Nothing is forced: where this fails or is lost, it only costs room. */
    void offer(Manifest manifest, Path picture) {
        Path known = layout.content(manifest);
        if (countsNames(known)
                && !Files.exists(known, LinkOption.NOFOLLOW_LINKS)
                && !Quietly.run(() -> disk.link(picture, known))) {
            Quietly.run(() -> {
                disk.createFolder(layout.contents());
                disk.createFolder(layout.contentFolder(manifest.sha256()));
                disk.link(picture, known);
            });
        }
    }

    /** To be called when a picture's own name for these bytes is gone. */
    void release(Path known) throws IOException {
        if (isUnused(known)) {
            disk.delete(known);
        }
    }

    /** Whether these bytes are there and no picture has them; never where the file system counts no names. */
    static boolean isUnused(Path known) throws IOException {
        return countsNames(known) && Files.exists(known, LinkOption.NOFOLLOW_LINKS) && isLastName(known);
    }

    private boolean isLinked(Manifest manifest, Path file) throws IOException {
        Path known = layout.content(manifest);
        if (!Files.exists(known, LinkOption.NOFOLLOW_LINKS) || !Quietly.run(() -> disk.link(known, file))) {
            return false;
        }
        if (isWhole(file, manifest)) {
            return true;
        }
        disk.delete(file);
        disk.delete(known);
        return false;
    }

    private static boolean isWhole(Path file, Manifest manifest) throws IOException {
        try {
            KeptFile kept = new KeptFile(file);
            new VerifiedContent(kept, manifest, kept).verify();
            return true;
        } catch (StorageException damaged) {
            return false;
        }
    }

    private static boolean countsNames(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    private static boolean isLastName(Path file) throws IOException {
        return Integer.valueOf(1).equals(Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS));
    }
}
