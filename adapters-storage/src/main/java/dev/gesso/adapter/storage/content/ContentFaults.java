package dev.gesso.adapter.storage.content;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure.Damaged;
import dev.gesso.core.port.StorageFailure.Unavailable;
import java.io.IOException;

/** How to say what is wrong with a picture's bytes: it matters whether they come in or were kept. */
public interface ContentFaults {

    /**
     * They are not what the manifest says.
     *
     * @param difference from the manifest, as the end of a sentence
     */
    StorageException differs(String difference);

    /** They cannot be read at all. */
    StorageException unreadable(IOException cause);

    /** For bytes that come from outside and are to be kept. */
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
}
