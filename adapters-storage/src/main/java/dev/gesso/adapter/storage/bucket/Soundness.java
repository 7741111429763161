package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.adapter.storage.bucket.client.LeavingStream;
import dev.gesso.adapter.storage.content.ContentFaults;
import dev.gesso.adapter.storage.content.VerifiedContent;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure.Damaged;
import dev.gesso.core.port.StorageFailure.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Whether an object of content is what a manifest says, found by reading it to its end. */
record Soundness(Bucket bucket, Keys keys) {

    /** How an object differs from a manifest. */
    sealed interface Difference {

        record Missing() implements Difference {}

        /**
         * Other bytes, or another number of them.
         *
         * @param difference as the end of a sentence
         */
        record Wrong(String difference) implements Difference {}
    }

    /** Empty where the object is whole. */
    Optional<Difference> difference(String file, Manifest manifest) {
        try {
            verified(file, manifest).verify();
            return Optional.empty();
        } catch (NoSuchKeyException missing) {
            return Optional.of(new Difference.Missing());
        } catch (StorageException failed) {
            if (failed.failure() instanceof Damaged wrong) {
                return Optional.of(new Difference.Wrong(wrong.message()));
            }
            throw failed;
        } catch (IOException failed) {
            throw new Plainly(keys.content(file)).unreadable(failed);
        }
    }

    /** Whether an object has other bytes than its key says, whatever a manifest says of them. */
    boolean isMisnamed(String file, String sha256) {
        String key = keys.content(file);
        try {
            return !ImageDigest.of(new Stored(bucket, key, 0)).sha256().equals(sha256);
        } catch (UncheckedIOException failed) {
            throw new Plainly(key).unreadable(new IOException(failed));
        }
    }

    /** A whole object with the bytes of a manifest. */
    Optional<ImageSource> whole(Manifest manifest) {
        return bucket.list(keys.contents(manifest.sha256())).stream()
                .map(object -> keys.place(object.key()))
                .filter(file -> Keys.isContentOf(manifest, file))
                .filter(file -> difference(file, manifest).isEmpty())
                .findFirst()
                .map(file -> new Stored(bucket, keys.content(file), manifest.bytes()));
    }

    /** The object that a manifest names, as it lies in the bucket. */
    ImageSource stored(Entry entry) {
        return new Stored(
                bucket, keys.content(entry.shelved().file()), entry.manifest().bytes());
    }

    private VerifiedContent verified(String file, Manifest manifest) {
        String key = keys.content(file);
        return new VerifiedContent(new Stored(bucket, key, manifest.bytes()), manifest, new Plainly(key));
    }

    /** An object as it lies in the bucket. */
    private record Stored(Bucket bucket, String name, long bytes) implements ImageSource {
        @Override
        public InputStream open() {
            return new LeavingStream(bucket.open(name));
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(bytes);
        }
    }

    /** Says what is wrong and nothing around it. */
    private record Plainly(String key) implements ContentFaults {
        @Override
        public StorageException differs(String difference) {
            return new StorageException(new Damaged(difference));
        }

        /** A line that broke says nothing about the object. */
        @Override
        public StorageException unreadable(IOException cause) {
            return new StorageException(new Unavailable(key + " cannot be read: " + cause.getMessage()), cause);
        }
    }
}
