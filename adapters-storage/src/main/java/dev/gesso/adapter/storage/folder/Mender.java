package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.image.ImageDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Mends flaws, each of which may be another or none any more by the time it is mended. */
final class Mender {

    private final Layout layout;
    private final Disk disk;
    private final Leftovers leftovers;
    private final SharedContent contents;
    private final Infirmary infirmary;

    Mender(Layout layout, Disk disk, Leftovers leftovers, SharedContent contents, Infirmary infirmary) {
        this.layout = layout;
        this.disk = disk;
        this.leftovers = leftovers;
        this.contents = contents;
        this.infirmary = infirmary;
    }

    Mending mend(StoreFlaw flaw) throws IOException {
        Path file = layout.root().resolve(flaw.place()).normalize();
        if (!file.startsWith(layout.root())) {
            throw new IllegalArgumentException("A place in another store: " + flaw.place());
        }
        return switch (flaw) {
            case StoreFlaw.Orphan ignored -> deleteOrphan(file);
            case StoreFlaw.Leftover ignored -> deleteLeftover(file);
            case StoreFlaw.MissingPicture missing -> infirmary.heal(missing.name());
            case StoreFlaw.WrongPicture wrong -> infirmary.heal(wrong.name());
            case StoreFlaw.UnprotectedPicture ignored -> Mending.GONE; // a folder has no references that could be lost
            case StoreFlaw.BrokenManifest broken -> infirmary.heal(broken.name());
            case StoreFlaw.Unexamined ignored -> Mending.LEFT;
        };
    }

    private Mending deleteOrphan(Path file) throws IOException {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Mending.GONE;
        }
        if (file.startsWith(layout.contents())) {
            contents.release(file);
        } else {
            deletePicture(file);
        }
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS) ? Mending.DELETED : Mending.GONE;
    }

    private void deletePicture(Path file) throws IOException {
        Optional<ImageName> name = Layout.nameIn(file);
        if (name.isPresent() && infirmary.isOrphan(name.get(), file)) {
            Path known = layout.content(sha256(file), extension(file));
            disk.delete(file);
            contents.release(known);
        }
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return ImageDigest.of(new KeptFile(file)).sha256();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private Mending deleteLeftover(Path file) throws IOException {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Mending.GONE;
        }
        leftovers.clear(file);
        return Mending.DELETED;
    }
}
