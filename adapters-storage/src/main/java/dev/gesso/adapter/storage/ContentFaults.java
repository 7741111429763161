package dev.gesso.adapter.storage;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure.Damaged;
import dev.gesso.core.port.StorageFailure.Unavailable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** How to say what is wrong with a picture's bytes: it matters whether they come in or were kept. */
sealed interface ContentFaults {

    /**
     * They are not what the manifest says.
     *
     * @param difference from the manifest, as the end of a sentence
     */
    StorageException differs(String difference);

    StorageException unreadable(IOException cause);

    /** The bytes come from outside and are to be kept. */
    record Incoming(ImageSource source) implements ContentFaults {
        @Override
        public StorageException differs(String difference) {
            return new StorageException(new Damaged("Nothing was kept: '" + source.name()
                    + "' is not the picture that its manifest describes, " + difference));
        }

        @Override
        public StorageException unreadable(IOException cause) {
            return new StorageException(
                    new Unavailable("Nothing was kept: '" + source.name() + "' cannot be read: " + cause.getMessage()),
                    cause);
        }
    }

    /** The bytes lie in the store. */
    record Kept(Path file) implements ContentFaults {
        @Override
        public StorageException differs(String difference) {
            return new StorageException(new Damaged("The picture " + file + " is damaged, " + difference
                    + "; put a copy back in its place, or forget the picture"));
        }

        @Override
        public StorageException unreadable(IOException cause) {
            return cause instanceof NoSuchFileException
                    ? new StorageException(
                            new Unavailable("The picture " + file + " was forgotten or replaced; find it again"), cause)
                    : DiskFaults.translated("The picture " + file + " cannot be read", cause);
        }
    }
}
