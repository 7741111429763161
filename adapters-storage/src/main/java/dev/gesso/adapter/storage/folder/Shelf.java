package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.adapter.storage.disk.Quietly;
import dev.gesso.adapter.storage.manifest.Shelved;
import dev.gesso.adapter.storage.manifest.UnreadableManifestException;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.image.ImageDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Puts pictures in their place and takes them out again. A manifest among the temporary files always says that its
 * picture is to go, unless it is the one in place: that holds for what is half kept, for what was replaced and for what
 * was forgotten, so that whatever a crash leaves behind is cleared by one rule.
 */
final class Shelf {

    private final Layout layout;
    private final Folders folders;
    private final Disk disk;
    private final ManifestFiles manifests;
    private final SharedContent contents;
    private final Soundness soundness;
    private final NameLocks locks;

    Shelf(
            Layout layout,
            Folders folders,
            Disk disk,
            ManifestFiles manifests,
            SharedContent contents,
            Soundness soundness,
            NameLocks locks) {
        this.layout = layout;
        this.folders = folders;
        this.disk = disk;
        this.manifests = manifests;
        this.contents = contents;
        this.soundness = soundness;
        this.locks = locks;
    }

    /** Makes the place for a draft's bytes for good; its manifest must be among the temporary files by now. */
    Place begin(Draft draft) throws IOException {
        try {
            return beginIn(layout.folder(draft.name()), draft);
        } catch (NoSuchFileException clearedByAnother) {
            return beginIn(layout.folder(draft.name()), draft);
        }
    }

    private Place beginIn(Path folder, Draft draft) throws IOException {
        folders.make(folder);
        return contents.begin(draft.shelved().manifest(), layout.picture(draft.name(), draft.shelved()));
    }

    /** Returns when the names beside a draft's place are on the medium. */
    void forceNames(Draft draft) throws IOException {
        disk.force(layout.folder(draft.name()));
    }

    /** Makes a draft the picture of its name, in one step for whoever looks; all else must be on the medium by now. */
    void put(Draft draft) throws IOException {
        ImageName name = draft.name();
        locks.locked(name, () -> {
            noteReplaced(draft);
            disk.move(layout.temporaryManifest(name, draft.id()), layout.manifest(name));
            forceNames(draft);
        });
        contents.offer(draft.shelved().manifest(), layout.picture(name, draft.shelved()));
    }

    /** Clears what a draft has left: its own files where it came to nothing, the picture that it replaced otherwise. */
    void clear(Draft draft) {
        Quietly.run(() -> discard(draft.name(), layout.replacedManifest(draft)));
        Quietly.run(() -> discard(draft.name(), layout.temporaryManifest(draft.name(), draft.id())));
    }

    /** Takes out a picture; the id is for its manifest while it is a temporary file. */
    void remove(ImageName name, String id) throws IOException {
        if (Files.notExists(layout.manifest(name), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path removed = layout.temporaryManifest(name, id);
        folders.make(layout.temporary());
        locks.locked(name, () -> withdraw(name, removed));
        boolean old = isOld(name, removed);
        discard(name, removed);
        if (old) {
            folders.clear(layout.folder(name));
        }
    }

    /**
     * Whether a picture that was just taken out had been kept for so long that nothing is likely to be kept beside it
     * now. Its folder has changed by that, and tells what time it is by the clock of the disk.
     */
    private boolean isOld(ImageName name, Path removed) throws IOException {
        try {
            return Leftovers.isOld(removed, Leftovers.modified(layout.folder(name)));
        } catch (NoSuchFileException forgottenByAnother) {
            return false;
        }
    }

    /** Deletes a manifest among the temporary files, and before it the picture that it names. */
    void discard(ImageName name, Path temporaryManifest) throws IOException {
        if (Files.exists(temporaryManifest, LinkOption.NOFOLLOW_LINKS)) {
            locks.locked(name, () -> {
                deletePicture(name, temporaryManifest);
                disk.delete(temporaryManifest);
            });
        }
    }

    private void noteReplaced(Draft draft) throws IOException {
        Path inPlace = layout.manifest(draft.name());
        if (Files.exists(inPlace, LinkOption.NOFOLLOW_LINKS)) {
            try {
                disk.write(layout.replacedManifest(draft), 0, out -> Files.copy(inPlace, out))
                        .close();
            } catch (NoSuchFileException forgottenByAnother) {
                // then there is nothing to replace
            }
        }
    }

    private void withdraw(ImageName name, Path removed) throws IOException {
        try {
            disk.move(layout.manifest(name), removed);
            disk.force(layout.folder(name));
        } catch (NoSuchFileException forgottenByAnother) {
            // as it should be
        }
    }

    private void deletePicture(ImageName name, Path temporaryManifest) throws IOException {
        try {
            Shelved gone = manifests.read(name, temporaryManifest);
            if (!soundness.isInPlace(name, gone.file())) {
                disk.delete(layout.picture(name, gone));
                contents.release(layout.content(gone.manifest()));
            }
        } catch (NoSuchFileException clearedByAnother) {
            // that comes to the same
        } catch (UnreadableManifestException damaged) {
            deleteStrays(name, temporaryManifest);
        }
    }

    /** A damaged manifest does not tell which file is its picture, but the files tell whose picture they are. */
    private void deleteStrays(ImageName name, Path temporaryManifest) throws IOException {
        for (Path stray : Listing.filesIn(layout.folder(name))) {
            String file = String.valueOf(stray.getFileName());
            if (isStray(name, stray, temporaryManifest)) {
                Path known = layout.content(sha256(stray), file.substring(file.lastIndexOf('.') + 1));
                disk.delete(stray);
                contents.release(known);
            }
        }
    }

    /** What others are keeping is none. */
    private boolean isStray(ImageName name, Path file, Path temporaryManifest) throws IOException {
        String text = String.valueOf(file.getFileName());
        boolean own = Layout.idIn(name, text)
                .map(id -> layout.temporaryManifest(name, id))
                .equals(Optional.of(temporaryManifest));
        return own ? !soundness.isInPlace(name, text) : soundness.isOrphan(name, file);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return ImageDigest.of(new KeptFile(file)).sha256();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
