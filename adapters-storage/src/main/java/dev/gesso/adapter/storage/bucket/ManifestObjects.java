package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.adapter.storage.bucket.client.Bucket.Outcome;
import dev.gesso.adapter.storage.bucket.client.Bucket.SmallObject;
import dev.gesso.adapter.storage.manifest.ManifestJson;
import dev.gesso.adapter.storage.manifest.UnreadableManifestException;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StorageFailure.Damaged;
import dev.gesso.core.port.StorageFailure.Newer;
import dev.gesso.core.port.StorageFailure.Unavailable;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Reads, puts and deletes manifests, each as one object. */
final class ManifestObjects {

    /** Far above any real one: the longest prompt has 32,000 characters. */
    static final int MOST_BYTES = 4 << 20;

    /** Far above what happens: each turn but the last means that another replaced the picture in between. */
    private static final int MOST_TURNS = 20;

    /** In the object's metadata, so that a manifest's text is the same in every kind of store. */
    private static final String ID = "gesso-reference";

    private final Bucket bucket;
    private final Keys keys;

    ManifestObjects(Bucket bucket, Keys keys) {
        this.bucket = bucket;
        this.keys = keys;
    }

    /** The manifest in place; empty where nothing is kept under the name. */
    Optional<Entry> find(ImageName name) {
        Optional<SmallObject> object = read(name);
        try {
            return object.isEmpty() ? Optional.empty() : Optional.of(entry(object.get()));
        } catch (UnreadableManifestException unreadable) {
            throw new StorageException(failure(name, unreadable), unreadable);
        }
    }

    /**
     * Makes an entry the one of its name, and says which it has replaced: exactly that one, whoever else replaces it at
     * the same time. A damaged one counts as none.
     */
    Optional<Entry> put(ImageName name, WrittenEntry entry) {
        Optional<SmallObject> before = Optional.empty();
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            switch (attempt(name, entry, before.map(SmallObject::etag))) {
                case DONE -> {
                    return before.flatMap(ManifestObjects::readable);
                }
                case UNKNOWN_CONDITION -> {
                    return putWithoutCondition(name, entry);
                }
                case REFUSED -> before = read(name);
            }
        }
        throw new StorageException(
                new Unavailable("The picture " + name + " cannot be kept: others replace it all the time"));
    }

    /** Makes an entry the one of its name if what is in place is still what was seen; says whether it was. */
    boolean replace(ImageName name, Sight.Plain seen, WrittenEntry entry) {
        return switch (attempt(name, entry, Optional.of(seen.etag()))) {
            case DONE -> true;
            case REFUSED -> false;
            case UNKNOWN_CONDITION -> isReplacedWithoutCondition(name, seen, entry);
        };
    }

    private boolean isReplacedWithoutCondition(ImageName name, Sight.Plain seen, WrittenEntry entry) {
        boolean still = look(name).equals(seen);
        if (still) {
            putWithoutCondition(name, entry);
        }
        return still;
    }

    /** Deletes whatever manifest is in place, and says which it was; a damaged one counts as none. */
    Optional<Entry> delete(ImageName name) {
        Optional<SmallObject> object = read(name);
        object.ifPresent(there -> bucket.delete(keys.picture(name)));
        return object.flatMap(ManifestObjects::readable);
    }

    /** Looks at a manifest without taking offence. */
    Sight look(ImageName name) {
        return read(name).<Sight>map(ManifestObjects::seen).orElse(new Sight.Nothing());
    }

    private static Sight seen(SmallObject object) {
        try {
            return new Sight.Plain(entry(object), object.etag());
        } catch (UnreadableManifestException unreadable) {
            return unreadable.isOfAnotherVersion()
                    ? new Sight.Foreign()
                    : new Sight.Broken(
                            String.valueOf(unreadable.getMessage()),
                            Optional.ofNullable(object.metadata().get(ID)),
                            object.etag());
        }
    }

    /** Whether there is the reference that a manifest names. */
    boolean isReferred(ImageName name, Entry entry) {
        return entry.id()
                .flatMap(id -> bucket.head(keys.reference(name, entry.manifest().sha256(), id)))
                .isPresent();
    }

    /** Whether a reference is not that of the picture whose name it has; a manifest that cannot be read may need it. */
    boolean isUnneeded(Keys.Reference reference) {
        return switch (look(reference.name())) {
            case Sight.Nothing ignored -> true;
            case Sight.Foreign ignored -> false;
            case Sight.Broken ignored -> false;
            case Sight.Plain plain -> !plain.entry().id().equals(Optional.of(reference.id()));
        };
    }

    /** What somebody who examines sees of a manifest. */
    sealed interface Sight {

        /** Nothing is kept under the name. */
        record Nothing() implements Sight {}

        record Plain(Entry entry, String etag) implements Sight {}

        /** Of a later version, which is no flaw. */
        record Foreign() implements Sight {}

        /**
         * Not to be read.
         *
         * @param id of its reference, where that much is known
         */
        record Broken(String reason, Optional<String> id, String etag) implements Sight {}
    }

    /**
     * An attempt that fails or is refused may have arrived all the same, and only its answer was lost. Where that cannot be
     * seen it must not be sent again: others may have replaced it in between, and have let its bytes go.
     */
    private Outcome attempt(ImageName name, WrittenEntry written, Optional<String> before) {
        Entry entry = written.entry();
        PutObjectRequest.Builder request = request(name, entry);
        before.ifPresentOrElse(request::ifMatch, () -> request.ifNoneMatch("*"));
        try {
            Outcome outcome = bucket.putAtOnceIf(request, written.body());
            return outcome == Outcome.REFUSED && isInPlace(name, entry) ? Outcome.DONE : outcome;
        } catch (SdkException failed) {
            if (Bucket.mayStillArrive(failed) && isInPlace(name, entry)) {
                return Outcome.DONE;
            }
            throw failed;
        }
    }

    private Optional<Entry> putWithoutCondition(ImageName name, WrittenEntry entry) {
        Optional<SmallObject> before = read(name);
        bucket.client().putObject(request(name, entry.entry()).build(), entry.body());
        return before.flatMap(ManifestObjects::readable);
    }

    private PutObjectRequest.Builder request(ImageName name, Entry entry) {
        return bucket.putRequest(keys.picture(name))
                .contentType("application/json")
                .metadata(Map.of(ID, entry.id().orElse("")));
    }

    private boolean isInPlace(ImageName name, Entry entry) {
        try {
            return isOurs(read(name), entry);
        } catch (SdkException unknown) {
            return false;
        }
    }

    private Optional<SmallObject> read(ImageName name) {
        return bucket.read(keys.picture(name), MOST_BYTES);
    }

    private static boolean isOurs(Optional<SmallObject> object, Entry entry) {
        return object.flatMap(ManifestObjects::readable).equals(Optional.of(entry));
    }

    private static Optional<Entry> readable(SmallObject object) {
        try {
            return Optional.of(entry(object));
        } catch (UnreadableManifestException damaged) {
            return Optional.empty();
        }
    }

    private static Entry entry(SmallObject object) throws UnreadableManifestException {
        if (object.bytes().length > MOST_BYTES) {
            throw new UnreadableManifestException("it has more than " + MOST_BYTES + " bytes");
        }
        Entry entry = new Entry(
                ManifestJson.read(object.bytes()),
                Optional.ofNullable(object.metadata().get(ID)));
        if (!Keys.isContentOf(entry.manifest(), entry.shelved().file())) {
            throw new UnreadableManifestException("it names an object that is not its own");
        }
        return entry;
    }

    private StorageFailure failure(ImageName name, UnreadableManifestException unreadable) {
        String manifest = "The manifest " + keys.picture(name) + " in "
                + bucket.settings().place();
        return unreadable.isOfAnotherVersion()
                ? new Newer(manifest + " is not understood: " + unreadable.getMessage() + "; use a newer Gesso")
                : new Damaged(manifest + " is damaged: " + unreadable.getMessage()
                        + "; put a copy back in its place, or forget the picture");
    }
}
