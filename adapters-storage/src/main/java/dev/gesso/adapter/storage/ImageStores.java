package dev.gesso.adapter.storage;

import dev.gesso.adapter.storage.bucket.BucketImageStore;
import dev.gesso.adapter.storage.bucket.BucketLinks;
import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.adapter.storage.folder.FolderImageStore;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.PictureLinks;
import java.nio.file.Path;
import java.util.Optional;

/** Makes image stores, for programs that wire themselves. */
public final class ImageStores {

    private static final int SHARE_OF_HEAP = 8;

    private ImageStores() {}

    /** Pictures live in this process only; the oldest go when all together fill an eighth of the heap. */
    public static ImageStore memory() {
        return new MemoryImageStore(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    }

    /**
     * Pictures live in a folder, each as an ordinary image file with its manifest beside it. Several stores and
     * processes may use one folder at once. Nothing is made or read before the first call.
     */
    public static ImageStore folder(Path folder) {
        return FolderImageStore.in(folder);
    }

    /**
     * Pictures live in a bucket, equal ones once. Several stores, processes and machines may use one bucket and prefix
     * at once. Nothing is asked of the bucket before the first call.
     */
    public static ImageStore bucket(BucketSettings settings) {
        return BucketImageStore.in(settings);
    }

    /** Links that a store can sign by itself; empty where it cannot, and a server has to show its pictures. */
    public static Optional<PictureLinks> links(StorageSettings settings) {
        return switch (settings) {
            case StorageSettings.InMemory ignored -> Optional.empty();
            case StorageSettings.Folder ignored -> Optional.empty();
            case StorageSettings.Bucket(BucketSettings bucket) -> Optional.of(BucketLinks.to(bucket));
        };
    }
}
