package dev.gesso.adapter.storage.folder;

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
        walk(this::count);
        walk(this::lookAtOwn);
        for (Path folder : Listing.filesOf(layout.contents())) {
            for (Path file : Listing.filesIn(folder)) {
                lookAtContent(file);
            }
        }
        for (Path file : Listing.filesOf(layout.temporary())) {
            if (isSettled(file)) {
                flaws.accept(new StoreFlaw.Leftover(layout.place(file)));
            }
        }
    }

    /** What is done with each file among the pictures. */
    private interface Look {
        void at(Path file) throws IOException;
    }

    private void walk(Look look) throws IOException {
        for (Path day : Listing.filesOf(layout.pictures())) {
            for (Path file : Listing.filesIn(day)) {
                look.at(file);
                for (Path inside : Listing.filesIn(file)) {
                    look.at(inside);
                }
            }
        }
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
            lookAtManifest(name, file);
            looked++;
            course.reached(looked, Math.max(looked, all));
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
        Path picture = layout.picture(name, shelved);
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
        if (!needed.contains(file) && isSettled(file) && SharedContent.isUnused(file)) {
            flaws.accept(new StoreFlaw.Orphan(layout.place(file), Files.size(file)));
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
