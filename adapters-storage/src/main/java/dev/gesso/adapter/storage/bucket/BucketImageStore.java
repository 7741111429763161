package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.content.VerifiedContent;
import dev.gesso.adapter.storage.manifest.Shelved;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StoreState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Keeps pictures in a bucket that other processes and machines may use at the same time. A picture is kept from the
 * moment in which its manifest is put, after everything else is there; it is gone from the moment in which the manifest
 * is deleted, before anything else is. What a crash leaves costs room only.
 */
public final class BucketImageStore implements ImageStore {

    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final BucketFaults faults;
    private final Bucket bucket;
    private final Keys keys;
    private final ManifestObjects manifests;
    private final SharedContent contents;
    private final Listing listing;
    private final InstantSource time;
    private final LongSupplier chance;
    private final AtomicReference<Instant> lastWell = new AtomicReference<>(Instant.EPOCH);

    /** A store that asks for nothing before the first call, which takes about a second longer than others. */
    public static ImageStore in(BucketSettings settings) {
        return new BucketImageStore(settings, Patience.USUAL, InstantSource.system(), new Random()::nextLong);
    }

    /** @param chance keeps apart what is being kept under one name at one time */
    BucketImageStore(BucketSettings settings, Patience patience, InstantSource time, LongSupplier chance) {
        this.faults = new BucketFaults(settings);
        this.bucket = new Bucket(settings, new Connection(settings, patience));
        this.keys = new Keys(settings.prefix());
        this.manifests = new ManifestObjects(bucket, keys);
        this.contents = new SharedContent(bucket, keys, time, chance);
        this.listing = new Listing(bucket, keys);
        this.time = time;
        this.chance = chance;
    }

    @Override
    public KeptImage keep(ImageName name, ImageSource content, Manifest manifest) {
        return asking("The picture " + name + " cannot be kept", () -> {
            Parts parts = Parts.of(content, manifest, bucket.settings().multipartFrom());
            Entry entry = entry(name, parts);
            put(name, entry).ifPresent(replaced -> release(name, replaced));
            return kept(name, entry);
        });
    }

    @Override
    public Optional<KeptImage> find(ImageName name) {
        return asking(
                "The picture " + name + " cannot be found",
                () -> manifests.find(name).map(entry -> kept(name, entry)));
    }

    @Override
    public List<ImageName> list(Optional<ImageName> after, int most) {
        return asking("The pictures cannot be listed", () -> listing.names(after, most));
    }

    @Override
    public List<ImageName> newest(Optional<ImageName> before, int most) {
        return asking("The pictures cannot be listed", () -> FallingListing.names(bucket, keys, before, most));
    }

    @Override
    public void forget(ImageName name) {
        asking("The picture " + name + " cannot be forgotten", () -> {
            Optional<Entry> gone = manifests.delete(name);
            gone.ifPresent(entry -> release(name, entry));
            return gone;
        });
    }

    /** Whoever could be asked a moment ago is not asked again: a request costs time and money. */
    @Override
    public StoreState state() {
        Instant now = time.instant();
        if (lastWell.get().plus(MOMENT).isAfter(now)) {
            return StoreState.READY;
        }
        try {
            asking("Pictures cannot be kept", () -> {
                bucket.knock(keys.pictures());
                return now;
            });
            lastWell.set(now);
            return StoreState.READY;
        } catch (StorageException failed) {
            return StoreState.refusing(Optional.of(failed.failure()));
        }
    }

    /** Refers to the bytes, puts them where they are not yet, and says so in a manifest that is not yet in place. */
    private Entry entry(ImageName name, Parts parts) {
        Manifest manifest = parts.manifest();
        String id = Keys.id(chance.getAsLong());
        ManifestObjects.written(name, new Entry(new Shelved(Keys.file(manifest), manifest), Optional.of(id)));
        contents.refer(name, manifest, id);
        try {
            return new Entry(new Shelved(contents.place(parts), manifest), Optional.of(id));
        } catch (SdkException | StorageException failed) {
            release(name, manifest, id);
            throw failed;
        }
    }

    private Optional<Entry> put(ImageName name, Entry entry) {
        try {
            return manifests.put(name, entry);
        } catch (SdkException failed) {
            if (!Bucket.mayStillArrive(failed)) {
                release(name, entry);
            }
            throw failed;
        }
    }

    private void release(ImageName name, Entry entry) {
        entry.id().ifPresent(id -> release(name, entry.manifest(), id));
    }

    /** What the caller wanted has happened, or has failed for another reason: what stays behind costs room only. */
    private void release(ImageName name, Manifest manifest, String id) {
        try {
            contents.release(name, manifest, id);
        } catch (SdkException failed) {
            // then it stays behind
        }
    }

    private KeptImage kept(ImageName name, Entry entry) {
        KeptObject object = new KeptObject(bucket, keys, manifests, name, entry);
        return new KeptImage(name, entry.manifest(), new VerifiedContent(object, entry.manifest(), object));
    }

    private <T> T asking(String what, Supplier<T> call) {
        try {
            return OwnThread.run(call);
        } catch (SdkException failed) {
            throw faults.translated(what, failed);
        }
    }
}
