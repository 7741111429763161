package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.Consent.Withheld;
import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.adapter.storage.bucket.client.Bucket.Outcome;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Keeps equal bytes once, though others keep and forget them at the same time and nobody holds a lock. Who needs bytes
 * says so first by a reference and looks then whether they are condemned; who deletes them condemns them first, notes
 * which objects there are, and looks then for references. So of two who meet, at least one sees the other: either the
 * bytes stay, or the new picture gets an object of its own, which was not there when the doomed ones were noted.
 */
final class SharedContent {

    /** A request that was sent longer ago than this arrives no more, and nobody is still about to delete. */
    static final Duration LONGEST_CONDEMNATION = Duration.ofDays(1);

    /** Who takes longer, such as a laptop that slept, finds its knowledge out of date and deletes nothing. */
    static final Duration LONGEST_DELIBERATION = Duration.ofHours(1);

    private final Bucket bucket;
    private final Keys keys;
    private final Upload upload;
    private final InstantSource time;
    private final LongSupplier chance;

    SharedContent(Bucket bucket, Keys keys, InstantSource time, LongSupplier chance) {
        this.bucket = bucket;
        this.keys = keys;
        this.upload = new Upload(bucket);
        this.time = time;
        this.chance = chance;
    }

    /** To be called before {@link #place}: from now on nobody deletes these bytes who does not know better. */
    void refer(ImageName name, Manifest manifest, String id) {
        bucket.mark(keys.reference(name, manifest.sha256(), id));
    }

    /** Sees to it that there is an object with these bytes, and gives what a manifest calls it. */
    String place(Parts parts) {
        Manifest manifest = parts.manifest();
        String usual = Keys.file(manifest);
        return !isCondemned(manifest.sha256()) && isPlaced(usual, parts) ? usual : placeAfresh(parts);
    }

    /** As {@link #place}, but the bytes are on their way before consent is given. */
    String placeMeanwhile(Parts parts, Consent consent) {
        String usual = Keys.file(parts.manifest());
        return isPlacedMeanwhile(usual, parts, consent) ? usual : placeAfresh(parts.seen());
    }

    private String placeAfresh(Parts parts) {
        Manifest manifest = parts.manifest();
        String fresh = Keys.freshFile(manifest, Keys.id(chance.getAsLong()));
        if (!isPlaced(fresh, parts)) {
            throw new StorageException(new Unavailable("Nothing was kept: the object " + keys.content(fresh) + " in "
                    + bucket.settings().place() + " was not put, though nobody else can have its key; try again"));
        }
        return fresh;
    }

    /**
     * Takes back a reference, and with the last one the bytes. Where this ends half-way the bytes stay, which costs
     * room only; where a deletion may still be under way, so does the mark that warns of it.
     */
    void release(ImageName name, String sha256, String id) {
        bucket.delete(keys.reference(name, sha256, id));
        deleteUnneeded(sha256, any -> true);
    }

    /** Deletes of the objects with these bytes those that are doomed, if nobody refers to the bytes. */
    void deleteUnneeded(String sha256, Predicate<S3Object> isDoomed) {
        condemning(sha256, stillKnown -> {
            List<S3Object> doomed =
                    bucket.list(keys.contents(sha256)).stream().filter(isDoomed).toList();
            if (!bucket.isAny(keys.references(sha256))) {
                doomed.stream().filter(any -> stillKnown.getAsBoolean()).forEach(any -> bucket.deleteAtOnce(any.key()));
            }
        });
    }

    /** Lets something be done to bytes that nobody begins to rely on meanwhile, as long as it is known that this holds. */
    void condemning(String sha256, Consumer<BooleanSupplier> deed) {
        Instant begun = time.instant();
        String mark = keys.condemned(sha256) + Keys.id(chance.getAsLong());
        bucket.mark(mark);
        deed.accept(() -> time.instant().isBefore(begun.plus(LONGEST_DELIBERATION)));
        bucket.delete(mark);
    }

    boolean isCondemned(String sha256) {
        Instant oldest = time.instant().minus(LONGEST_CONDEMNATION);
        return bucket.list(keys.condemned(sha256)).stream()
                .anyMatch(mark -> mark.lastModified().isAfter(oldest));
    }

    /** Large pictures are sent in many requests, so it is asked first whether they are there. */
    private boolean isPlaced(String file, Parts parts) {
        String key = keys.content(file);
        return (!parts.isOne() && isWhole(key, parts.manifest()))
                || isSent(key, parts)
                || isWhole(key, parts.manifest());
    }

    /**
     * An object that was there before consent was given may have been condemned and deleted in between, so that it is
     * looked for afterwards.
     */
    private boolean isPlacedMeanwhile(String file, Parts parts, Consent consent) {
        String key = keys.content(file);
        try {
            boolean sent = upload.sendWhole(key, parts, consent::demand) == Outcome.DONE;
            return consent.isGiven() && (sent || isWhole(key, parts.manifest()));
        } catch (RuntimeException failed) { // or what the SDK says of bytes that end too soon
            if (!consent.isGiven()) {
                return false;
            }
            if (failed instanceof Withheld) {
                // the bytes could not be read at first, and were seen to be right since
                return isPlaced(file, parts.seen());
            }
            if (failed instanceof SdkException asked
                    && Bucket.mayStillArrive(asked)
                    && isWholeForAllWeKnow(key, parts.manifest())) {
                return true;
            }
            throw failed;
        }
    }

    private boolean isSent(String key, Parts parts) {
        try {
            return upload.send(key, parts) == Outcome.DONE;
        } catch (SdkException failed) {
            if (Bucket.mayStillArrive(failed) && isWholeForAllWeKnow(key, parts.manifest())) {
                return true;
            }
            throw failed;
        }
    }

    private boolean isWholeForAllWeKnow(String key, Manifest manifest) {
        try {
            return isWhole(key, manifest);
        } catch (SdkException unknown) {
            return false;
        }
    }

    private boolean isWhole(String key, Manifest manifest) {
        return bucket.head(key)
                .filter(object -> object.contentLength() == manifest.bytes())
                .filter(object -> isUncontradicted(object, manifest))
                .isPresent();
    }

    /** Of what was sent in parts a service knows only a checksum of checksums, and some know none. */
    private static boolean isUncontradicted(HeadObjectResponse object, Manifest manifest) {
        return Optional.ofNullable(object.checksumSHA256())
                .filter(checksum -> !checksum.contains("-"))
                .map(checksum -> checksum.equals(Parts.checksum(manifest)))
                .orElse(true);
    }
}
