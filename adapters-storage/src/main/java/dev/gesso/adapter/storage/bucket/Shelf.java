package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.ManifestObjects.Sight;
import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.adapter.storage.bucket.client.OwnThread;
import dev.gesso.adapter.storage.content.VerifiedContent;
import dev.gesso.adapter.storage.manifest.Shelved;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.StorageException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/** Puts pictures in their place and takes them away, each as a reference, an object of content and a manifest. */
final class Shelf {

    /** Who waits holds a connection, and what he waits for needs another. */
    private static final int MOST_WAITING = 32;

    /** Each but the last means that a line broke while a manifest was put. */
    private static final int MOST_TURNS = 4;

    private final Bucket bucket;
    private final Keys keys;
    private final ManifestObjects manifests;
    private final SharedContent contents;
    private final LongSupplier chance;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    Shelf(Bucket bucket, Keys keys, ManifestObjects manifests, SharedContent contents, LongSupplier chance) {
        this.bucket = bucket;
        this.keys = keys;
        this.manifests = manifests;
        this.contents = contents;
        this.chance = chance;
    }

    KeptImage put(ImageName name, ImageSource content, Manifest manifest) {
        return kept(name, put(name, content, manifest, MOST_TURNS));
    }

    /**
     * A manifest that may or may not have arrived is never put a second time. Another one is, with a reference of its own,
     * which nobody lets go who has replaced the first.
     */
    private Entry put(ImageName name, ImageSource content, Manifest manifest, int turns) {
        WrittenEntry written = placed(name, content, manifest);
        Entry entry = written.entry();
        try {
            manifests.put(name, written).ifPresent(replaced -> release(name, replaced));
            return entry;
        } catch (SdkException failed) {
            giveUp(name, entry, failed);
            if (!Bucket.mayStillArrive(failed) || turns == 1) {
                throw failed;
            }
            Entry other = put(name, content, manifest, turns - 1);
            release(name, entry);
            return other;
        }
    }

    /** Puts a picture in its place anew, if that is still as it was seen; says whether it was. */
    boolean renew(ImageName name, Sight.Plain seen, ImageSource content) {
        WrittenEntry written = placed(name, content, seen.entry().manifest());
        Entry entry = written.entry();
        try {
            boolean renewed = manifests.replace(name, seen, written);
            release(name, renewed ? seen.entry() : entry);
            return renewed;
        } catch (SdkException failed) {
            giveUp(name, entry, failed);
            throw failed;
        }
    }

    /** What may still arrive needs its reference. */
    private void giveUp(ImageName name, Entry entry, SdkException failed) {
        if (!Bucket.mayStillArrive(failed)) {
            release(name, entry);
        }
    }

    void remove(ImageName name) {
        manifests.delete(name).ifPresent(gone -> release(name, gone));
    }

    /** What the caller wanted has happened, or has failed for another reason: what stays behind costs room only. */
    void release(ImageName name, Entry entry) {
        entry.id().ifPresent(id -> release(name, entry.manifest(), id));
    }

    KeptImage kept(ImageName name, Entry entry) {
        KeptObject object = new KeptObject(bucket, keys, manifests, name, entry);
        return new KeptImage(name, entry.manifest(), new VerifiedContent(object, entry.manifest(), object));
    }

    /** Refers to the bytes, puts them where they are not yet, and says so in a manifest that is not yet in place. */
    private WrittenEntry placed(ImageName name, ImageSource content, Manifest manifest) {
        Parts unread = Parts.unread(content, manifest);
        long partedFrom = bucket.settings().multipartFrom();
        Plan plan = new Plan(name, manifest, Keys.id(chance.getAsLong()));
        if (manifest.bytes() == 0 || manifest.bytes() >= partedFrom || !waiting.tryAcquire()) {
            return placedInTurn(plan, Parts.of(content, manifest, partedFrom));
        }
        try {
            return placedMeanwhile(plan, unread);
        } finally {
            waiting.release();
        }
    }

    private WrittenEntry placedMeanwhile(Plan plan, Parts parts) {
        Supplier<WrittenEntry> usual = OwnThread.begin(plan::usual);
        Consent consent = Consent.asked(
                parts::verify,
                () -> refer(plan, usual.get()),
                () -> contents.isCondemned(plan.manifest().sha256()));
        try {
            return plan.placed(contents.placeMeanwhile(parts, consent), usual.get());
        } catch (RuntimeException failed) {
            if (consent.isReferred()) {
                release(plan);
            }
            throw failed;
        }
    }

    private WrittenEntry placedInTurn(Plan plan, Parts parts) {
        WrittenEntry usual = plan.usual();
        refer(plan, usual);
        try {
            return plan.placed(contents.place(parts), usual);
        } catch (SdkException | StorageException failed) {
            release(plan);
            throw failed;
        }
    }

    /** What is to be said of a picture, once it is known which object has its bytes. */
    private record Plan(ImageName name, Manifest manifest, String id) {

        /** As it nearly always is, and can be written beforehand. */
        WrittenEntry usual() {
            return written(Keys.file(manifest));
        }

        WrittenEntry placed(String file, WrittenEntry usual) {
            return usual.entry().shelved().file().equals(file) ? usual : written(file);
        }

        private WrittenEntry written(String file) {
            return WrittenEntry.of(name, new Entry(new Shelved(file, manifest), Optional.of(id)));
        }
    }

    /** Not before it is known that the manifest can be written. */
    private void refer(Plan plan, WrittenEntry usual) {
        contents.refer(plan.name(), usual.entry().manifest(), plan.id());
    }

    private void release(Plan plan) {
        release(plan.name(), plan.manifest(), plan.id());
    }

    private void release(ImageName name, Manifest manifest, String id) {
        try {
            contents.release(name, manifest.sha256(), id);
        } catch (SdkException failed) {
            // then it stays behind
        }
    }
}
