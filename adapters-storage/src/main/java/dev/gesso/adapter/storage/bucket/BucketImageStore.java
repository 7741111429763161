package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.adapter.storage.bucket.client.BucketFaults;
import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.adapter.storage.bucket.client.Connection;
import dev.gesso.adapter.storage.bucket.client.OwnThread;
import dev.gesso.adapter.storage.bucket.client.Patience;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StoreExaminer;
import dev.gesso.core.port.StoreState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Keeps pictures in a bucket that other processes and machines may use at the same time. A picture is kept from the
 * moment in which its manifest is put, after everything else is there; it is gone from the moment in which the manifest
 * is deleted, before anything else is. What a crash leaves costs room only.
 */
public final class BucketImageStore implements ImageStore, StoreExaminer {

    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final BucketFaults faults;
    private final Bucket bucket;
    private final Keys keys;
    private final ManifestObjects manifests;
    private final Shelf shelf;
    private final Listing listing;
    private final Soundness soundness;
    private final Mender mender;
    private final InstantSource time;
    private final AtomicReference<Instant> lastWell = new AtomicReference<>(Instant.EPOCH);
    private final AtomicReference<Optional<Instant>> lastSettled = new AtomicReference<>(Optional.empty());

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
        SharedContent contents = new SharedContent(bucket, keys, time, chance);
        this.shelf = new Shelf(bucket, keys, manifests, contents, chance);
        this.listing = new Listing(bucket, keys);
        this.soundness = new Soundness(bucket, keys);
        this.mender = new Mender(
                bucket,
                keys,
                manifests,
                contents,
                new Infirmary(bucket, keys, manifests, contents, soundness, shelf, chance));
        this.time = time;
    }

    @Override
    public KeptImage keep(ImageName name, ImageSource content, Manifest manifest) {
        return asking("The picture " + name + " cannot be kept", () -> shelf.put(name, content, manifest));
    }

    @Override
    public Optional<KeptImage> find(ImageName name) {
        return asking(
                "The picture " + name + " cannot be found",
                () -> manifests.find(name).map(entry -> shelf.kept(name, entry)));
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
            shelf.remove(name);
            return name;
        });
    }

    /** On the thread of the caller, who may want to interrupt what takes so long. */
    @Override
    public void examine(Instant settled, Consumer<StoreFlaw> flaws, Course course) {
        lastSettled.set(Optional.of(settled));
        Instant marksCount = time.instant().minus(SharedContent.LONGEST_CONDEMNATION);
        try {
            new Examination(bucket, keys, manifests, soundness, settled, marksCount, flaws, course, faults).run();
        } catch (SdkException failed) {
            throw faults.translated("The pictures cannot be examined", failed);
        }
    }

    /** Leaves alone what is younger than was to be told by the last examination, or than a day where there was none. */
    @Override
    public Mending mend(StoreFlaw flaw) {
        Instant settled = lastSettled.get().orElseGet(() -> time.instant().minus(SharedContent.LONGEST_CONDEMNATION));
        return asking(flaw.place() + " cannot be mended", () -> mender.mend(flaw, settled));
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

    private <T> T asking(String what, Supplier<T> call) {
        try {
            return OwnThread.run(call);
        } catch (SdkException failed) {
            throw faults.translated(what, failed);
        }
    }
}
