package dev.gesso.server.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/** Notices that files have changed, come or gone, by their time and size. For one thread. */
public final class FileWatch {

    private final List<Path> files;
    private List<Optional<Stamp>> known;
    private List<Optional<Stamp>> seen;

    private record Stamp(FileTime time, long size) {}

    /** Takes files as they are now for known. */
    public FileWatch(List<Path> files) {
        this.files = List.copyOf(files);
        this.known = stamps();
        this.seen = known;
    }

    /**
     * Looks at the files once; to be called at intervals. Whoever writes a file may do it in pieces, so a change counts
     * when the next look finds nothing more.
     *
     * @return whether they are other than those that were known before, which they are not any more
     */
    public boolean hasChanged() {
        List<Optional<Stamp>> now = stamps();
        boolean changed = now.equals(seen) && !now.equals(known);
        seen = now;
        known = changed ? now : known;
        return changed;
    }

    private List<Optional<Stamp>> stamps() {
        return files.stream().map(FileWatch::stamp).toList();
    }

    private static Optional<Stamp> stamp(Path file) {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(facts.lastModifiedTime(), facts.size()));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
