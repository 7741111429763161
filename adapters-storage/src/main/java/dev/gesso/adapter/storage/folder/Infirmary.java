package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.adapter.storage.disk.Quietly;
import dev.gesso.adapter.storage.manifest.Shelved;
import dev.gesso.adapter.storage.manifest.UnreadableManifestException;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Mending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Heals pictures that are damaged or missing by the second name of their bytes, and sets aside whatever is beyond that:
 * a person may know more about it than the store.
 */
final class Infirmary {

    private final Layout layout;
    private final Folders folders;
    private final Disk disk;
    private final ManifestFiles manifests;
    private final Soundness soundness;
    private final NameLocks locks;
    private final LongSupplier chance;

    Infirmary(
            Layout layout,
            Folders folders,
            Disk disk,
            ManifestFiles manifests,
            Soundness soundness,
            NameLocks locks,
            LongSupplier chance) {
        this.layout = layout;
        this.folders = folders;
        this.disk = disk;
        this.manifests = manifests;
        this.soundness = soundness;
        this.locks = locks;
        this.chance = chance;
    }

    boolean isOrphan(ImageName name, Path file) throws IOException {
        return soundness.isOrphan(name, file);
    }

    Mending heal(ImageName name) throws IOException {
        Patient patient = new Patient(name);
        locks.locked(name, patient::heal);
        return patient.mending;
    }

    /** One picture, while nobody else of this program changes it. */
    private final class Patient {

        private final ImageName name;
        private Mending mending = Mending.GONE;

        Patient(ImageName name) {
            this.name = name;
        }

        void heal() throws IOException {
            try {
                heal(manifests.read(name, layout.manifest(name)));
            } catch (NoSuchFileException forgotten) {
                mending = Mending.GONE;
            } catch (UnreadableManifestException unreadable) {
                setAside(Optional.empty());
            }
        }

        private void heal(Shelved shelved) throws IOException {
            Path picture = layout.picture(name, shelved);
            if (Soundness.difference(picture, shelved).isEmpty()) {
                return;
            }
            Path known = layout.content(shelved.manifest());
            if (Soundness.difference(known, shelved).isEmpty()) {
                move(picture);
                if (!Quietly.run(() -> disk.link(known, picture))) {
                    copy(known, picture);
                }
                disk.force(layout.folder(name));
                mending = Mending.RESTORED;
            } else {
                setAside(Optional.of(known));
            }
        }

        private void copy(Path known, Path picture) throws IOException {
            try (Disk.NewFile written = disk.write(picture, Files.size(known), out -> Files.copy(known, out))) {
                written.force();
            }
        }

        /** The manifest goes first, so that nobody is shown a picture that has begun to go. */
        private void setAside(Optional<Path> known) throws IOException {
            move(layout.manifest(name));
            disk.force(layout.folder(name));
            for (Path file : Listing.filesIn(layout.folder(name))) {
                if (soundness.isOrphan(name, file)) {
                    move(file);
                }
            }
            if (known.isPresent()) {
                disk.delete(known.get());
            }
            mending = Mending.SET_ASIDE;
        }

        private void move(Path file) throws IOException {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                folders.make(layout.damaged());
                disk.move(file, free(String.valueOf(file.getFileName())));
                disk.force(layout.damaged());
            }
        }

        /** Nothing that was set aside before is overwritten. */
        private Path free(String file) {
            Path place = layout.damaged().resolve(file);
            return Files.notExists(place, LinkOption.NOFOLLOW_LINKS)
                    ? place
                    : layout.damaged().resolve(Draft.id(chance.getAsLong()) + "." + file);
        }
    }
}
