package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.adapter.storage.content.VerifiedContent;
import dev.gesso.adapter.storage.manifest.Shelved;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.StorageException;
import java.util.Optional;
import java.util.function.LongSupplier;
import software.amazon.awssdk.core.exception.SdkException;

/** Puts pictures in their place and takes them away, each as a reference, an object of content and a manifest. */
final class Shelf {

    private final Bucket bucket;
    private final Keys keys;
    private final ManifestObjects manifests;
    private final SharedContent contents;
    private final LongSupplier chance;

    Shelf(Bucket bucket, Keys keys, ManifestObjects manifests, SharedContent contents, LongSupplier chance) {
        this.bucket = bucket;
        this.keys = keys;
        this.manifests = manifests;
        this.contents = contents;
        this.chance = chance;
    }

    KeptImage put(ImageName name, ImageSource content, Manifest manifest) {
        Parts parts = Parts.of(content, manifest, bucket.settings().multipartFrom());
        Entry entry = entry(name, parts);
        replace(name, entry).ifPresent(replaced -> release(name, replaced));
        return kept(name, entry);
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

    private Optional<Entry> replace(ImageName name, Entry entry) {
        try {
            return manifests.put(name, entry);
        } catch (SdkException failed) {
            if (!Bucket.mayStillArrive(failed)) {
                release(name, entry);
            }
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
