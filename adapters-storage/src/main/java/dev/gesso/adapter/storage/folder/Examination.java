package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.DiskFaults;
import dev.gesso.adapter.storage.disk.Passing;
import dev.gesso.adapter.storage.manifest.Shelved;
import dev.gesso.adapter.storage.manifest.UnreadableManifestException;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.port.StoreExaminer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Looks a folder store through once. Files that are not the store's own, such as a person's notes, are passed over. */
final class Examination {

    private final Layout layout;
    private final ManifestFiles manifests;
    private final Soundness soundness;
    private final Instant settled;
    private final Consumer<StoreFlaw> flaws;

    private final StoreExaminer.Course course;

    /** Bytes that pictures lack; they may be nobody else's, and yet they are no orphans. */
    private final Set<Path> needed = new HashSet<>();

    private long all;
    private long looked;
    private boolean isAllRead = true;

    Examination(
            Layout layout,
            ManifestFiles manifests,
            Soundness soundness,
            Instant settled,
            Consumer<StoreFlaw> flaws,
            StoreExaminer.Course course) {
        this.layout = layout;
        this.manifests = manifests;
        this.soundness = soundness;
        this.settled = settled;
        this.flaws = flaws;
        this.course = course;
    }

    void run() throws IOException {
        inEachDay(Passing.over((file, untold) -> {}), this::count);
        inEachDay(Passing.over(this::unread), this::lookAtOwn);
        Passing passing = Passing.over(this::unexamined);
        passing.each(
                List.of(layout.contents()),
                contents -> passing.each(
                        Listing.filesOf(contents),
                        folder -> passing.each(Listing.filesIn(folder), this::lookAtContent)));
        passing.each(
                List.of(layout.temporary()),
                temporary -> passing.each(Listing.filesOf(temporary), this::lookAtTemporary));
    }

    private void inEachDay(Passing passing, Passing.Look look) throws IOException {
        passing.each(
                Listing.filesOf(layout.pictures()),
                day -> passing.each(Listing.filesIn(day), file -> {
                    look.at(file);
                    passing.each(Listing.filesIn(file), look);
                }));
    }

    /** What lies among the pictures may be a manifest, or hold some. */
    private void unread(Path file, IOException failed) {
        isAllRead = false;
        unexamined(file, failed);
    }

    private void unexamined(Path file, IOException failed) {
        flaws.accept(new StoreFlaw.Unexamined(layout.place(file), DiskFaults.reason(failed)));
    }

    /** Reads folders alone, which is soon done beside reading pictures. */
    private void count(Path file) {
        if (owner(file).map(layout::manifest).filter(file::equals).isPresent()) {
            all++;
        }
    }

    private void lookAtOwn(Path file) throws IOException {
        Optional<ImageName> name = owner(file);
        if (name.isPresent()) {
            lookAt(name.get(), file);
        }
    }

    /** The picture to which a file belongs; empty where it is not the store's own. */
    private Optional<ImageName> owner(Path file) {
        return Layout.nameIn(file).filter(name -> layout.folder(name).equals(file.getParent()));
    }

    private void lookAt(ImageName name, Path file) throws IOException {
        if (file.equals(layout.manifest(name))) {
            try {
                lookAtManifest(name, file);
            } finally {
                looked++;
                course.reached(looked, Math.max(looked, all));
            }
        } else if (isSettled(file) && soundness.isOrphan(name, file)) {
            flaws.accept(new StoreFlaw.Orphan(layout.place(file), Files.size(file)));
        }
    }

    private void lookAtManifest(ImageName name, Path file) throws IOException {
        try {
            lookAtPicture(name, manifests.read(name, file));
        } catch (NoSuchFileException forgottenByAnother) {
            // as it should be
        } catch (UnreadableManifestException unreadable) {
            if (!unreadable.isOfAnotherVersion()) {
                flaws.accept(new StoreFlaw.BrokenManifest(
                        layout.place(file), name, String.valueOf(unreadable.getMessage())));
            }
        }
    }

    private void lookAtPicture(ImageName name, Shelved shelved) throws IOException {
        Passing.over(this::unexamined)
                .each(List.of(layout.picture(name, shelved)), picture -> compare(name, shelved, picture));
    }

    private void compare(ImageName name, Shelved shelved, Path picture) throws IOException {
        Optional<String> difference = Soundness.difference(picture, shelved);
        if (difference.isPresent() && soundness.isStill(name, shelved)) {
            String place = layout.place(picture);
            needed.add(layout.content(shelved.manifest()));
            flaws.accept(
                    Files.notExists(picture, LinkOption.NOFOLLOW_LINKS)
                            ? new StoreFlaw.MissingPicture(place, name)
                            : new StoreFlaw.WrongPicture(place, name, difference.get()));
        }
    }

    private void lookAtContent(Path file) throws IOException {
        if (isAllRead && !needed.contains(file) && isSettled(file) && SharedContent.isUnused(file)) {
            flaws.accept(new StoreFlaw.Orphan(layout.place(file), Files.size(file)));
        }
    }

    private void lookAtTemporary(Path file) throws IOException {
        if (isSettled(file)) {
            flaws.accept(new StoreFlaw.Leftover(layout.place(file)));
        }
    }

    private boolean isSettled(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(settled);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }
}
