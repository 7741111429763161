package dev.gesso.adapter.storage.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes folders that survive a power cut together with what is put into them. */
final class Folders {

    private final Path root;
    private final Disk disk;
    private final Set<Path> durable = ConcurrentHashMap.newKeySet();

    Folders(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    /** Makes a folder with all its parents where they are missing. */
    void make(Path folder) throws IOException {
        boolean there = Files.isDirectory(folder);
        if (there && (durable.contains(folder) || !isInside(folder))) {
            return;
        }
        Path parent = folder.getParent();
        if (parent == null || (!there && Files.exists(folder))) {
            throw new NotDirectoryException(folder.toString());
        }
        make(parent);
        disk.createFolder(folder);
        disk.force(parent); // also where another has just made the folder, and may not have come as far
        durable.add(folder);
    }

    private boolean isInside(Path folder) {
        return folder.startsWith(root) && !folder.equals(root);
    }
}
