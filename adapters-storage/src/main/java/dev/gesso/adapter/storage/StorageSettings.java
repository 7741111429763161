package dev.gesso.adapter.storage;

import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.adapter.storage.spool.SpoolLimits;
import java.nio.file.Path;

/** Where pictures shall be kept. */
public sealed interface StorageSettings {

    /** What to call the place in a message. */
    default String place() {
        return switch (this) {
            case InMemory ignored -> "memory";
            case Folder(Path path) -> path.toString();
            case Bucket(BucketSettings bucket) -> bucket.place();
            case Spooled(StorageSettings store, Path ignored, SpoolLimits limits) -> store.place();
        };
    }

    /** In this process, for as long as it lives; the oldest go when all together fill an eighth of the heap. */
    record InMemory() implements StorageSettings {}

    /** In a folder of this machine; it and its parents are made when the first picture is kept. */
    record Folder(Path path) implements StorageSettings {}

    /** In a bucket of S3, or of a service that speaks its protocol. */
    record Bucket(BucketSettings settings) implements StorageSettings {}

    /**
     * In another place, and on this machine for as long as that place cannot be reached.
     *
     * @param folder where pictures wait, which must be this store's alone
     */
    record Spooled(StorageSettings store, Path folder, SpoolLimits limits) implements StorageSettings {}
}
