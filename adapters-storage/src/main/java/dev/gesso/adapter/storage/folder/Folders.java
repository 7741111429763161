package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.adapter.storage.disk.Quietly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes folders that survive a power cut together with what is put into them. Several may make the same at once. Safe for
 * many threads.
 */
final class Folders {

    /** A folder a minute comes to half a million a year; to force one once more costs little. */
    private static final int REMEMBERED = 100;

    private final Path root;
    private final Disk disk;
    private final Set<Path> durable = ConcurrentHashMap.newKeySet();

    Folders(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    /** Makes a folder with all its parents where they are missing. */
    void make(Path folder) throws IOException {
        if (Files.isDirectory(folder) && (durable.contains(folder) || !isInside(folder))) {
            return;
        }
        Path parent = folder.getParent();
        if (parent == null) {
            throw new NotDirectoryException(folder.toString());
        }
        make(parent);
        disk.createFolder(folder);
        disk.force(parent); // also where another has just made the folder, and may not have come as far
        if (durable.size() >= REMEMBERED) {
            durable.clear();
        }
        durable.add(folder);
    }

    /** Removes a folder in which nothing is left, and those around it, but for the root. */
    void clear(Path folder) {
        durable.remove(folder);
        Path parent = folder.getParent();
        if (Quietly.run(() -> disk.delete(folder)) && parent != null && isInside(parent)) {
            clear(parent);
        }
    }

    private boolean isInside(Path folder) {
        return folder.startsWith(root) && !folder.equals(root);
    }
}
