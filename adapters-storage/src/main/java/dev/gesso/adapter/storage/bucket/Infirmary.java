package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.ManifestObjects.Sight;
import dev.gesso.adapter.storage.bucket.Soundness.Difference;
import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Mending;
import dev.gesso.core.image.ImageSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Heals pictures that are damaged or missing by another object with their bytes, and sets aside whatever is beyond that:
 * a person may know more about it than the store.
 */
final class Infirmary {

    private final Bucket bucket;
    private final Keys keys;
    private final ManifestObjects manifests;
    private final SharedContent contents;
    private final Soundness soundness;
    private final Shelf shelf;
    private final LongSupplier chance;

    Infirmary(
            Bucket bucket,
            Keys keys,
            ManifestObjects manifests,
            SharedContent contents,
            Soundness soundness,
            Shelf shelf,
            LongSupplier chance) {
        this.bucket = bucket;
        this.keys = keys;
        this.manifests = manifests;
        this.contents = contents;
        this.soundness = soundness;
        this.shelf = shelf;
        this.chance = chance;
    }

    Mending heal(ImageName name, Instant settled) {
        return switch (manifests.look(name)) {
            case Sight.Nothing ignored -> Mending.GONE;
            case Sight.Foreign ignored -> Mending.GONE;
            case Sight.Broken broken -> setAside(name, broken, settled);
            case Sight.Plain plain ->
                soundness
                        .difference(
                                plain.entry().shelved().file(), plain.entry().manifest())
                        .map(difference -> heal(name, plain, difference, settled))
                        .orElse(Mending.GONE);
        };
    }

    private Mending heal(ImageName name, Sight.Plain sight, Difference difference, Instant settled) {
        Entry entry = sight.entry();
        if (difference instanceof Difference.Wrong && isMisnamed(entry)) {
            setContentAside(entry);
        }
        Optional<ImageSource> copy = soundness.whole(entry.manifest());
        if (copy.isPresent()) {
            return shelf.renew(name, sight, copy.get()) ? Mending.RESTORED : Mending.GONE;
        }
        if (!isManifestSetAside(name, sight.etag())) {
            return Mending.GONE;
        }
        references(name, entry.id(), settled).stream()
                .filter(reference -> reference.sha256().equals(entry.manifest().sha256()))
                .forEach(this::release);
        return Mending.SET_ASIDE;
    }

    /** Gives a picture whose reference is lost another one, as who keeps it again would; its bytes may go meanwhile. */
    Mending protect(ImageName name) {
        return manifests.look(name) instanceof Sight.Plain sight
                        && !manifests.isReferred(name, sight.entry())
                        && isProtected(name, sight)
                ? Mending.PROTECTED
                : Mending.GONE;
    }

    private boolean isProtected(ImageName name, Sight.Plain sight) {
        Entry entry = sight.entry();
        try {
            return soundness
                            .difference(entry.shelved().file(), entry.manifest())
                            .isEmpty()
                    && shelf.renew(name, sight, soundness.stored(entry));
        } catch (NoSuchKeyException gone) {
            return false;
        }
    }

    /** Where it is the manifest that is wrong, others may well need the object. */
    private boolean isMisnamed(Entry entry) {
        return soundness.isMisnamed(entry.shelved().file(), entry.manifest().sha256());
    }

    /** Under a mark, so that nobody who begins to keep the same bytes takes the object for theirs. */
    private void setContentAside(Entry entry) {
        String file = entry.shelved().file();
        contents.condemning(entry.manifest().sha256(), stillKnown -> {
            copyAside(file);
            if (stillKnown.getAsBoolean()) {
                bucket.deleteAtOnce(keys.content(file));
            }
        });
    }

    /** Which bytes were those of a broken manifest is told by the reference alone. */
    private Mending setAside(ImageName name, Sight.Broken broken, Instant settled) {
        List<Keys.Reference> references = references(name, broken.id(), settled);
        references.stream()
                .flatMap(reference -> bucket.list(keys.contents(reference.sha256())).stream())
                .forEach(object -> copyAside(keys.place(object.key())));
        if (!isManifestSetAside(name, broken.etag())) {
            return Mending.GONE;
        }
        references.forEach(this::release);
        return Mending.SET_ASIDE;
    }

    /** References that a picture has had; all of its name that are old enough where its own is not known. */
    private List<Keys.Reference> references(ImageName name, Optional<String> id, Instant settled) {
        return bucket.list(keys.references()).stream()
                .filter(object -> object.lastModified().isBefore(settled))
                .map(S3Object::key)
                .map(keys::place)
                .flatMap(place -> Keys.referenceAt(place).stream())
                .filter(reference -> reference.name().equals(name))
                .filter(reference -> id.isEmpty() || id.get().equals(reference.id()))
                .toList();
    }

    private void release(Keys.Reference reference) {
        contents.release(reference.name(), reference.sha256(), reference.id());
    }

    /** The manifest goes before anything that it needs, and only if it is still the one that was looked at. */
    private boolean isManifestSetAside(ImageName name, String etag) {
        copyAside(keys.place(keys.picture(name)));
        return bucket.deleteIf(keys.picture(name), etag) == Bucket.Outcome.DONE;
    }

    private void copyAside(String place) {
        bucket.copy(keys.at(place), keys.damaged(Keys.id(chance.getAsLong()), place));
    }
}
