package dev.gesso.adapter.storage;

import dev.gesso.adapter.storage.bucket.BucketImageStore;
import dev.gesso.adapter.storage.bucket.BucketLinks;
import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.adapter.storage.folder.FolderImageStore;
import dev.gesso.adapter.storage.spool.SpoolLimits;
import dev.gesso.adapter.storage.spool.SpoolingImageStore;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.PictureLinks;
import dev.gesso.core.port.StoreExaminer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * Pictures wait in a folder while their store cannot be reached, and go up in the order of their making. Nothing is
     * made, read or sent before the first call.
     *
     * @param folder of this store alone; several processes may use it at once
     */
    public static ImageStore spooled(ImageStore store, Path folder, SpoolLimits limits) {
        return SpoolingImageStore.before(store, folder(folder), folder, limits);
    }

    /** The store that settings describe. */
    public static ImageStore chosenBy(StorageSettings settings) {
        return switch (settings) {
            case StorageSettings.InMemory ignored -> memory();
            case StorageSettings.Folder(Path path) -> folder(path);
            case StorageSettings.Bucket(BucketSettings bucket) -> bucket(bucket);
            case StorageSettings.Spooled(StorageSettings store, Path folder, SpoolLimits limits) ->
                spooled(chosenBy(store), folder, limits);
        };
    }

    /** What can look a store through; where pictures wait for their store, what looks through these comes last. */
    public static List<StoreExaminer> examiners(StorageSettings settings) {
        return switch (settings) {
            case StorageSettings.Spooled(StorageSettings store, Path folder, SpoolLimits limits) ->
                Stream.concat(examiners(store).stream(), examiners(new StorageSettings.Folder(folder)).stream())
                        .toList();
            case StorageSettings.InMemory ignored -> List.of();
            case StorageSettings.Folder folder -> able(chosenBy(folder));
            case StorageSettings.Bucket bucket -> able(chosenBy(bucket));
        };
    }

    private static List<StoreExaminer> able(ImageStore store) {
        return store instanceof StoreExaminer examiner ? List.of(examiner) : List.of();
    }

    /** Links that a store can sign by itself; empty where it cannot, and a server has to show its pictures. */
    public static Optional<PictureLinks> links(StorageSettings settings) {
        return switch (settings) {
            case StorageSettings.InMemory ignored -> Optional.empty();
            case StorageSettings.Folder ignored -> Optional.empty();
            case StorageSettings.Bucket(BucketSettings bucket) -> Optional.of(BucketLinks.to(bucket));
            case StorageSettings.Spooled(StorageSettings store, Path ignored, SpoolLimits limits) -> links(store);
        };
    }
}
