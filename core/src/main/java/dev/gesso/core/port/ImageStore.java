package dev.gesso.core.port;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import java.util.List;
import java.util.Optional;

/**
 * Keeps finished pictures. Safe for many threads. A reader sees a picture with its manifest wholly or not at all, at
 * any moment and after any crash; when {@link #keep} returns, it is durable as far as the store can make it. Methods
 * throw only {@link StorageException}.
 */
public interface ImageStore {

    /**
     * Keeps a picture under a name; a used name is replaced. Bytes that are there already are not stored again.
     *
     * @throws StorageException also where the content's bytes or SHA-256 are not those of the manifest
     */
    KeptImage keep(ImageName name, ImageSource content, Manifest manifest);

    /**
     * What is kept under a name. Its content may be read at any time, and is compared with the manifest on the way: a
     * {@link StorageException} says that it is damaged, or was forgotten or replaced since.
     */
    Optional<KeptImage> find(ImageName name);

    /** Names in rising order, beginning after the given one; reads no picture. */
    List<ImageName> list(Optional<ImageName> after, int most);

    /** Names in falling order, so that the newest comes first, beginning before the given one; reads no picture. */
    List<ImageName> newest(Optional<ImageName> before, int most);

    /** Forgets a picture; an unknown name is no error. */
    void forget(ImageName name);

    /**
     * Whether pictures can be kept now: to be asked before anything is paid for. Takes moments, changes nothing, and
     * promises nothing: what is kept later may fail all the same.
     */
    StoreState state();
}
