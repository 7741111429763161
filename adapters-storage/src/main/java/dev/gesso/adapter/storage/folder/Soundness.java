package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.content.ContentFaults;
import dev.gesso.adapter.storage.content.VerifiedContent;
import dev.gesso.adapter.storage.disk.DiskFaults;
import dev.gesso.adapter.storage.manifest.Shelved;
import dev.gesso.adapter.storage.manifest.UnreadableManifestException;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StorageFailure.Damaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Whether single files of a folder store are as they should be. */
final class Soundness {

    private final Layout layout;
    private final ManifestFiles manifests;

    Soundness(Layout layout, ManifestFiles manifests) {
        this.layout = layout;
        this.manifests = manifests;
    }

    /**
     * What is wrong with a picture; empty where it is whole.
     *
     * @throws IOException where it may not be read
     */
    static Optional<String> difference(Path picture, Shelved shelved) throws IOException {
        try {
            new VerifiedContent(new KeptFile(picture), shelved.manifest(), new Plainly()).verify();
            return Optional.empty();
        } catch (StorageException failed) {
            if (failed.failure() instanceof StorageFailure.Denied && failed.getCause() instanceof IOException denied) {
                throw denied;
            }
            return Optional.of(failed.failure().message());
        }
    }

    /** Another may replace or forget a picture while it is read. */
    boolean isStill(ImageName name, Shelved shelved) throws IOException {
        try {
            return manifests.read(name, layout.manifest(name)).equals(shelved);
        } catch (NoSuchFileException | UnreadableManifestException changed) {
            return false;
        }
    }

    /**
     * Whether a picture's file belongs to nobody. What is being kept has its manifest among the temporary files first
     * and in its place then, so that they must be looked at in this order; age alone does not tell, as a file may be a
     * second name of an old one. A manifest that cannot be read may name any file.
     */
    boolean isOrphan(ImageName name, Path path) {
        String file = String.valueOf(path.getFileName());
        return Layout.idIn(name, file).isPresent() && !isBeingKept(name, path) && !mayBeInPlace(name, file);
    }

    private boolean mayBeInPlace(ImageName name, String file) {
        try {
            return isInPlace(name, file);
        } catch (IOException mayNotBeRead) {
            return true;
        }
    }

    /** Whether the manifest in place names a file; in doubt it does. */
    boolean isInPlace(ImageName name, String file) throws IOException {
        try {
            return manifests.read(name, layout.manifest(name)).file().equals(file);
        } catch (NoSuchFileException nothingInPlace) {
            return false;
        } catch (UnreadableManifestException mayNameIt) {
            return true;
        }
    }

    /** Whether a picture's file has its manifest among the temporary files. */
    private boolean isBeingKept(ImageName name, Path file) {
        return Layout.idIn(name, String.valueOf(file.getFileName()))
                .filter(id -> Files.exists(layout.temporaryManifest(name, id), LinkOption.NOFOLLOW_LINKS))
                .isPresent();
    }

    /** Says what is wrong and nothing around it. */
    private record Plainly() implements ContentFaults {
        @Override
        public StorageException differs(String difference) {
            return new StorageException(new Damaged(difference));
        }

        @Override
        public StorageException unreadable(IOException cause) {
            return DiskFaults.translated("it cannot be read", cause);
        }
    }
}
