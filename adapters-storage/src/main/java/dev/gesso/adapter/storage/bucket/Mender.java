package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.MultipartUpload;

/**
 * Mends flaws, each of which may be another or none any more by the time it is mended. Bytes are deleted in no other way
 * than by who forgets a picture: condemned first, and only where nobody refers to them.
 */
final class Mender {

    private final Bucket bucket;
    private final Keys keys;
    private final ManifestObjects manifests;
    private final SharedContent contents;
    private final Infirmary infirmary;

    Mender(Bucket bucket, Keys keys, ManifestObjects manifests, SharedContent contents, Infirmary infirmary) {
        this.bucket = bucket;
        this.keys = keys;
        this.manifests = manifests;
        this.contents = contents;
        this.infirmary = infirmary;
    }

    /** @param settled what is younger may be of use to somebody who lives, and is left alone */
    Mending mend(StoreFlaw flaw, Instant settled) {
        return switch (flaw) {
            case StoreFlaw.Orphan orphan -> clear(orphan.place(), settled);
            case StoreFlaw.Leftover leftover -> clear(leftover.place(), settled);
            case StoreFlaw.MissingPicture missing -> infirmary.heal(missing.name(), settled);
            case StoreFlaw.WrongPicture wrong -> infirmary.heal(wrong.name(), settled);
            case StoreFlaw.UnprotectedPicture loose -> infirmary.protect(loose.name());
            case StoreFlaw.BrokenManifest broken -> infirmary.heal(broken.name(), settled);
            case StoreFlaw.Unexamined ignored -> Mending.LEFT;
        };
    }

    private Mending clear(String place, Instant settled) {
        Optional<Keys.Upload> upload = Keys.uploadAt(place);
        if (upload.isPresent()) {
            return deleted(isSettled(upload.get(), settled)
                    && bucket.abort(keys.at(upload.get().place()), upload.get().id()));
        }
        Optional<Keys.Reference> reference = Keys.referenceAt(place);
        Optional<String> content = Keys.contentAt(place);
        if (reference.isEmpty() && content.isEmpty() && !Keys.isMark(place)) {
            throw new IllegalArgumentException("A place in another store: " + place);
        }
        if (!isSettled(place, settled)) {
            return Mending.GONE;
        }
        reference.filter(manifests::isUnneeded).ifPresent(this::release);
        content.ifPresent(sha256 -> contents.deleteUnneeded(
                sha256, object -> keys.place(object.key()).equals(place)));
        if (Keys.isMark(place)) {
            bucket.delete(keys.at(place));
        }
        return deleted(bucket.head(keys.at(place)).isEmpty());
    }

    private void release(Keys.Reference reference) {
        contents.release(reference.name(), reference.sha256(), reference.id());
    }

    private boolean isSettled(String place, Instant settled) {
        return bucket.head(keys.at(place))
                .map(HeadObjectResponse::lastModified)
                .filter(settled::isAfter)
                .isPresent();
    }

    private boolean isSettled(Keys.Upload upload, Instant settled) {
        return bucket.uploads(keys.at(upload.place())).stream()
                .filter(one -> one.uploadId().equals(upload.id()))
                .map(MultipartUpload::initiated)
                .anyMatch(settled::isAfter);
    }

    private static Mending deleted(boolean gone) {
        return gone ? Mending.DELETED : Mending.GONE;
    }
}
