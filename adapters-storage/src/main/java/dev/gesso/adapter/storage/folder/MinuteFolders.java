package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.adapter.storage.disk.Quietly;
import dev.gesso.core.archive.ImageName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Brings pictures out of folders of an hour each, as stores had them until 2026-11-25, to where they are looked for now:
 * once in the life of a store, before anything else. Several processes may be at it, and each may end in the middle:
 * pictures go before their manifests, and what has gone already is passed over.
 */
final class MinuteFolders {

    private final Layout layout;
    private final Folders folders;
    private final Disk disk;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean done;

    MinuteFolders(Layout layout, Folders folders, Disk disk) {
        this.layout = layout;
        this.folders = folders;
        this.disk = disk;
    }

    /** Whoever comes while another is at it, waits: it would find nothing. */
    void settle() throws IOException {
        if (done) {
            return;
        }
        turn.lock();
        try {
            if (!done && Files.isDirectory(layout.olderPictures())) {
                empty();
            }
            done = true;
        } finally {
            turn.unlock();
        }
    }

    private void empty() throws IOException {
        for (Path hour : Listing.filesOf(layout.olderPictures())) {
            List<Path> files = Listing.filesIn(hour).stream()
                    .filter(file -> isOwn(hour, file))
                    .toList();
            bring(files.stream().filter(file -> !isManifest(file)).toList());
            bring(files.stream().filter(MinuteFolders::isManifest).toList());
            Quietly.run(() -> disk.delete(hour));
        }
        Quietly.run(() -> disk.delete(layout.olderPictures()));
    }

    private void bring(List<Path> files) throws IOException {
        Set<Path> changed = new HashSet<>();
        for (Path file : files) {
            Path folder = layout.folder(Layout.nameIn(file).orElseThrow());
            folders.make(folder);
            try {
                disk.move(file, folder.resolve(file.getFileName()));
                changed.add(folder);
            } catch (NoSuchFileException broughtByAnother) {
                changed.add(folder); // but perhaps not forced
            }
        }
        for (Path folder : changed) {
            disk.force(folder);
        }
    }

    private static boolean isManifest(Path file) {
        return file.toString().endsWith(Layout.MANIFEST);
    }

    /** What a person has put there stays. */
    private static boolean isOwn(Path hour, Path file) {
        Optional<ImageName> name = Layout.nameIn(file);
        return name.isPresent() && hour.endsWith(Layout.olderFolder(name.get()));
    }
}
