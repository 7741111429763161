package dev.gesso.server.file;

import dev.gesso.core.image.ImageSource;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
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
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Uploaded files, for as long as the server runs, and no more than there is room for. Safe for many threads. */
public final class FileShelf {

    private static final int MOST_FILES = 1000;
    private static final long MOST_BYTES = 2_000_000_000;

    private final Path folder;
    private final InstantSource clock;
    private final Supplier<String> ids;
    private final int mostFiles;
    private final long mostBytes;
    private final Map<String, StoredFile> files = new ConcurrentHashMap<>();
    private final ReentrantLock turn = new ReentrantLock();

    /**
     * An empty shelf for 1,000 files of 2 GB in all.
     *
     * @param folder is there, and goes when the server ends
     * @param ids names, each of which is new
     */
    public FileShelf(Path folder, InstantSource clock, Supplier<String> ids) {
        this(folder, clock, ids, MOST_FILES, MOST_BYTES);
    }

    FileShelf(Path folder, InstantSource clock, Supplier<String> ids, int mostFiles, long mostBytes) {
        this.folder = folder;
        this.clock = clock;
        this.ids = ids;
        this.mostFiles = mostFiles;
        this.mostBytes = mostBytes;
    }

    /**
     * Puts a file on it.
     *
     * @throws WrongCallException where there is no room
     */
    StoredFile keep(Caller owner, String purpose, ImageSource source) throws IOException {
        turn.lock();
        try {
            makeSureOfRoom(source.length().orElse(0));
            return kept(owner, purpose, source);
        } finally {
            turn.unlock();
        }
    }

    private void makeSureOfRoom(long more) {
        long bytes = files.values().stream().mapToLong(StoredFile::bytes).sum();
        if (files.size() >= mostFiles || bytes + more > mostBytes) {
            throw new WrongCallException(ErrorAnswer.wrong(
                    413,
                    Optional.of("file_storage_full"),
                    "This server holds at most %d files of %d bytes in all: delete some that are not needed any more."
                            .formatted(mostFiles, mostBytes)));
        }
    }

    private StoredFile kept(Caller owner, String purpose, ImageSource source) throws IOException {
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
