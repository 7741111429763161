package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.ManifestObjects.Sight;
import dev.gesso.adapter.storage.bucket.client.Bucket;
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
        Entry entry = placed(name, content, manifest);
        try {
            manifests.put(name, entry).ifPresent(replaced -> release(name, replaced));
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
        Entry entry = placed(name, content, seen.entry().manifest());
        try {
            boolean renewed = manifests.replace(name, seen, entry);
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
    private Entry placed(ImageName name, ImageSource content, Manifest manifest) {
        Parts unread = Parts.unread(content, manifest);
        long partedFrom = bucket.settings().multipartFrom();
        String id = Keys.id(chance.getAsLong());
        ManifestObjects.written(name, new Entry(new Shelved(Keys.file(manifest), manifest), Optional.of(id)));
        if (manifest.bytes() == 0 || manifest.bytes() >= partedFrom || !waiting.tryAcquire()) {
            return placedInTurn(name, id, Parts.of(content, manifest, partedFrom));
        }
        try {
            return placedMeanwhile(name, id, unread);
        } finally {
            waiting.release();
        }
    }

    private Entry placedMeanwhile(ImageName name, String id, Parts parts) {
        Manifest manifest = parts.manifest();
        Consent consent = Consent.asked(
                parts::verify, () -> contents.refer(name, manifest, id), () -> contents.isCondemned(manifest.sha256()));
        try {
            return new Entry(new Shelved(contents.placeMeanwhile(parts, consent), manifest), Optional.of(id));
        } catch (RuntimeException failed) {
            if (consent.isReferred()) {
                release(name, manifest, id);
            }
            throw failed;
        }
    }

    private Entry placedInTurn(ImageName name, String id, Parts parts) {
        Manifest manifest = parts.manifest();
        contents.refer(name, manifest, id);
        try {
            return new Entry(new Shelved(contents.place(parts), manifest), Optional.of(id));
        } catch (SdkException | StorageException failed) {
            release(name, manifest, id);
            throw failed;
        }
    }

    private void release(ImageName name, Manifest manifest, String id) {
        try {
            contents.release(name, manifest.sha256(), id);
        } catch (SdkException failed) {
            // then it stays behind
        }
    }
}
