package dev.gesso.server.file;

import dev.gesso.core.image.ImageSource;
import dev.gesso.server.gate.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Uploaded files, for as long as the server runs. Safe for many threads. */
public final class FileShelf {

    private final Path folder;
    private final InstantSource clock;
    private final Supplier<String> ids;
    private final Map<String, StoredFile> files = new ConcurrentHashMap<>();

    /**
     * An empty shelf.
     *
     * @param folder is there, and goes when the server ends
     * @param ids names, each of which is new
     */
    public FileShelf(Path folder, InstantSource clock, Supplier<String> ids) {
        this.folder = folder;
        this.clock = clock;
        this.ids = ids;
    }

    StoredFile keep(Caller owner, String purpose, ImageSource source) throws IOException {
        String id = "file-" + ids.get();
        Path content = folder.resolve(id);
        try (InputStream in = source.open()) {
            long bytes = Files.copy(in, content);
            StoredFile file = new StoredFile(id, owner, source.name(), purpose, clock.instant(), bytes, content);
            files.put(id, file);
            return file;
        }
    }

    /** The bytes of a file, to be drawn from. */
    public Optional<ImageSource> content(Caller owner, String id) {
        return find(owner, id).map(file -> ImageSource.of(file.content()));
    }

    Optional<StoredFile> find(Caller owner, String id) {
        return Optional.ofNullable(files.get(id)).filter(file -> file.owner().equals(owner));
    }

    /** A caller's files, the oldest first. */
    List<StoredFile> of(Caller owner) {
        return files.values().stream()
                .filter(file -> file.owner().equals(owner))
                .sorted(Comparator.comparing(StoredFile::created).thenComparing(StoredFile::id))
                .toList();
    }

    void forget(StoredFile file) throws IOException {
        files.remove(file.id());
        Files.deleteIfExists(file.content());
    }
}
