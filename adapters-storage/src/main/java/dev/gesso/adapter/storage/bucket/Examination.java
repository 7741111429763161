package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.ManifestObjects.Sight;
import dev.gesso.adapter.storage.bucket.Soundness.Difference;
import dev.gesso.adapter.storage.bucket.client.Bucket;
import dev.gesso.adapter.storage.bucket.client.BucketFaults;
import dev.gesso.adapter.storage.bucket.client.Passing;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.port.StoreExaminer;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Looks a bucket through once, for one run of an examination. References are noted first, then the manifests that need
 * them are read; whatever seems to be needed by nobody is asked for again before it is told. Objects that are not the
 * store's own are passed over.
 */
final class Examination {

    private final Bucket bucket;
    private final Keys keys;
    private final ManifestObjects manifests;
    private final Soundness soundness;
    private final Instant settled;
    private final Instant marksCount;
    private final Consumer<StoreFlaw> flaws;
    private final StoreExaminer.Course course;
    private final Passing passing;

    private final Map<String, Instant> references = new HashMap<>();
    private final Set<String> needed = new HashSet<>();

    /** Bytes that a manifest names without a reference of its own: a foreign reference may be all that keeps them. */
    private final Set<String> unprotected = new HashSet<>();

    /** What was read already, since equal bytes are stored once. */
    private final Map<String, Optional<Difference>> known = new HashMap<>();

    private long looked;

    /** A manifest that could not be read may need anything. */
    private boolean allRead = true;

    /** @param marksCount marks of condemnation that are younger are still of use */
    Examination(
            Bucket bucket,
            Keys keys,
            ManifestObjects manifests,
            Soundness soundness,
            Instant settled,
            Instant marksCount,
            Consumer<StoreFlaw> flaws,
            StoreExaminer.Course course,
            BucketFaults faults) {
        this.bucket = bucket;
        this.keys = keys;
        this.manifests = manifests;
        this.soundness = soundness;
        this.settled = settled;
        this.marksCount = marksCount;
        this.flaws = flaws;
        this.course = course;
        this.passing = new Passing(faults, (place, reason) -> flaws.accept(new StoreFlaw.Unexamined(place, reason)));
    }

    void run() {
        all(keys.references()).forEach(object -> references.put(keys.place(object.key()), object.lastModified()));
        all(keys.pictures()).forEach(object -> keys.nameIn(object.key()).ifPresent(this::lookAt));
        references.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> isSettled(entry.getValue()))
                .flatMap(entry -> Keys.referenceAt(entry.getKey()).stream())
                .filter(any -> allRead)
                .forEach(this::lookAt);
        all(keys.contents()).filter(any -> allRead).forEach(this::lookAtContent);
        all(keys.condemned()).forEach(this::lookAtMark);
        bucket.uploads(keys.contents()).forEach(this::lookAt);
    }

    /** Nearly every picture has one reference, which tells their number before the first is read. */
    private void lookAt(ImageName name) {
        String place = keys.place(keys.picture(name));
        allRead &= passing.looked(place, "reading it failed", () -> lookAtManifest(name, place));
        looked++;
        course.reached(looked, Math.max(looked, references.size()));
    }

    private void lookAtManifest(ImageName name, String place) {
        Sight sight = manifests.look(name);
        passing.read();
        switch (sight) {
            case Sight.Nothing ignored -> {}
            case Sight.Foreign ignored -> {}
            case Sight.Broken broken -> flaws.accept(new StoreFlaw.BrokenManifest(place, name, broken.reason()));
            case Sight.Plain(Entry entry, String ignored) -> {
                need(name, entry);
                passing.looked(place, "reading its bytes failed", () -> lookAtPicture(name, entry));
            }
        }
    }

    private void need(ImageName name, Entry entry) {
        needed.add(entry.shelved().file());
        reference(name, entry).ifPresent(needed::add);
        if (!isProtected(name, entry)) {
            unprotected.add(entry.manifest().sha256());
        }
    }

    private void lookAtPicture(ImageName name, Entry entry) {
        String file = entry.shelved().file();
        known.computeIfAbsent(
                        file + " " + entry.manifest().bytes(), any -> soundness.difference(file, entry.manifest()))
                .map(difference -> flaw(name, file, difference))
                .or(() -> isProtected(name, entry) || manifests.isReferred(name, entry)
                        ? Optional.empty()
                        : Optional.of(new StoreFlaw.UnprotectedPicture(keys.place(keys.picture(name)), name)))
                .filter(any -> isStill(name, entry))
                .ifPresent(flaws);
    }

    private boolean isProtected(ImageName name, Entry entry) {
        return reference(name, entry).filter(references::containsKey).isPresent();
    }

    private Optional<String> reference(ImageName name, Entry entry) {
        String sha256 = entry.manifest().sha256();
        return entry.id().map(id -> keys.place(keys.reference(name, sha256, id)));
    }

    private static StoreFlaw flaw(ImageName name, String file, Difference difference) {
        return switch (difference) {
            case Difference.Missing ignored -> new StoreFlaw.MissingPicture(file, name);
            case Difference.Wrong wrong -> new StoreFlaw.WrongPicture(file, name, wrong.difference());
        };
    }

    /** Another may replace or forget a picture while it is read, and its reference goes after its manifest. */
    private boolean isStill(ImageName name, Entry entry) {
        return manifests.look(name) instanceof Sight.Plain plain
                && plain.entry().equals(entry);
    }

    /** A reference that its picture does not need costs room, and with it perhaps bytes that nobody needs either. */
    private void lookAt(Keys.Reference reference) {
        if (needed.contains(reference.place())
                || unprotected.contains(reference.sha256())
                || !manifests.isUnneeded(reference)) {
            return;
        }
        List<S3Object> bytes = bucket.list(keys.contents(reference.sha256()));
        boolean isLast =
                !bytes.isEmpty() && bytes.stream().noneMatch(object -> needed.contains(keys.place(object.key())));
        flaws.accept(
                isLast
                        ? new StoreFlaw.Orphan(
                                reference.place(), bytes.getFirst().size())
                        : new StoreFlaw.Leftover(reference.place()));
    }

    private void lookAtContent(S3Object object) {
        String place = keys.place(object.key());
        Optional<String> sha256 = Keys.contentAt(place);
        if (sha256.isPresent()
                && !needed.contains(place)
                && !unprotected.contains(sha256.get())
                && isSettled(object.lastModified())
                && !bucket.isAny(keys.references(sha256.get()))) {
            flaws.accept(new StoreFlaw.Orphan(place, object.size()));
        }
    }

    private void lookAtMark(S3Object object) {
        String place = keys.place(object.key());
        if (Keys.isMark(place)
                && isSettled(object.lastModified())
                && object.lastModified().isBefore(marksCount)) {
            flaws.accept(new StoreFlaw.Leftover(place));
        }
    }

    private void lookAt(MultipartUpload upload) {
        String place = keys.place(upload.key());
        if (Keys.contentAt(place).isPresent() && isSettled(upload.initiated())) {
            flaws.accept(new StoreFlaw.Leftover(Keys.uploadPlace(place, upload.uploadId())));
        }
    }

    private boolean isSettled(Instant made) {
        return made.isBefore(settled);
    }

    private Stream<S3Object> all(String prefix) {
        return bucket.pages(ListObjectsV2Request.builder().prefix(prefix)).flatMap(page -> page.contents().stream());
    }
}
