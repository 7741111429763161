package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.adapter.storage.bucket.client.BucketFaults;
import dev.gesso.adapter.storage.bucket.client.LeavingStream;
import dev.gesso.adapter.storage.bucket.client.OwnThread;
import dev.gesso.adapter.storage.content.ContentFaults;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure.Damaged;
import dev.gesso.core.port.StorageFailure.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The object of a kept picture. It is fetched when it is opened, and again each time. */
record KeptObject(Bucket bucket, Keys keys, ManifestObjects manifests, ImageName picture, Entry entry)
        implements ImageSource, ContentFaults {

    @Override
    public InputStream open() {
        return OwnThread.run(this::opened);
    }

    @Override
    public String name() {
        return picture + "." + entry.manifest().format().extension();
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.of(entry.manifest().bytes());
    }

    @Override
    public StorageException differs(String difference) {
        return new StorageException(new Damaged(
                object() + " is damaged, " + difference + "; put a copy back in its place, or forget the picture"));
    }

    @Override
    public StorageException unreadable(IOException cause) {
        return new StorageException(new Unavailable(object() + " cannot be read: " + cause.getMessage()), cause);
    }

    private InputStream opened() {
        try {
            return new LeavingStream(bucket.open(keys.content(entry.shelved().file())));
        } catch (NoSuchKeyException missing) {
            throw missing();
        } catch (SdkException failed) {
            throw new BucketFaults(bucket.settings()).translated(object() + " cannot be read", failed);
        }
    }

    /** Others may have forgotten or replaced the picture since its manifest was read; only if not, something is wrong. */
    private StorageException missing() {
        try {
            return manifests.find(picture).equals(Optional.of(entry))
                    ? differs("it is missing")
                    : new StorageException(new Unavailable(
                            "The picture " + picture + " was forgotten or replaced since it was found"));
        } catch (SdkException failed) {
            return new BucketFaults(bucket.settings()).translated(object() + " cannot be read", failed);
        }
    }

    private String object() {
        return "The picture " + picture + ", " + keys.content(entry.shelved().file());
    }
}
