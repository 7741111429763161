package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.adapter.storage.disk.Quietly;
import dev.gesso.core.archive.ImageName;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sweeps up temporary files that a crash left, once in the life of a store. */
final class Leftovers {

    /** No picture takes so long to be kept; whatever is older belongs to nobody who lives. */
    private static final Duration SURELY_LEFT = Duration.ofDays(1);

    private final Layout layout;
    private final Disk disk;
    private final Shelf shelf;
    private final AtomicBoolean swept = new AtomicBoolean();

    Leftovers(Layout layout, Disk disk, Shelf shelf) {
        this.layout = layout;
        this.disk = disk;
        this.shelf = shelf;
    }

    /** @param fresh a file just written, whose time is now by the clock of the disk, which may be another machine's */
    void sweepOnce(Path fresh) {
        if (!swept.getAndSet(true)) {
            Quietly.run(() -> sweep(modified(fresh)));
        }
    }

    private void sweep(Instant now) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(layout.temporary())) {
            for (Path file : files) {
                Quietly.run(() -> sweep(file, now));
            }
        }
    }

    private void sweep(Path file, Instant now) throws IOException {
        if (isOld(file, now)) {
            clear(file);
        }
    }

    /** Finishes what a temporary file was left by. */
    void clear(Path file) throws IOException {
        Optional<ImageName> name = Layout.nameIn(file);
        if (name.isPresent() && file.toString().endsWith(Layout.MANIFEST)) {
            shelf.discard(name.get(), file);
        } else {
            disk.delete(file);
        }
    }

    /** Whether a file is from before the time in which something may still be at work on it. */
    static boolean isOld(Path file, Instant now) throws IOException {
        return modified(file).isBefore(now.minus(SURELY_LEFT));
    }

    static Instant modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    }
}
