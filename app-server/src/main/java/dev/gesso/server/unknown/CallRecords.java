package dev.gesso.server.unknown;

import dev.gesso.server.answer.WrongCallException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * The files in which paid calls are written down. One whose call has ended serves another: its name and its place are on
 * the disk already, so that to write a call down is one write in place, for which no disk writes its own books. Safe for
 * many threads.
 */
final class CallRecords {

    private static final String SUFFIX = ".json";

    /** Files are as long as a number of these: a disk writes so much in one step, and few records need more. */
    private static final int PAGE = 4096;

    private final Path folder;
    private final long process;
    private final LongPredicate alive;
    private final Map<String, Path> used = new ConcurrentHashMap<>();
    private final Queue<Path> free = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean swept;

    CallRecords(Path folder, long process, LongPredicate alive) {
        this.folder = folder;
        this.process = process;
        this.alive = alive;
    }

    Path folder() {
        return folder;
    }

    /** Writes a call down, or leaves nothing of it; it is on the disk when this returns. */
    void write(UnknownCall call) throws IOException {
        sweepOnce();
        Optional<Path> known = Optional.ofNullable(free.poll()).filter(Files::exists);
        Path file = known.orElseGet(() -> folder.resolve(call.id() + SUFFIX));
        try {
            if (known.isEmpty()) {
                Files.createDirectories(folder);
            }
            fill(file, call.json(), "rwd"); // which returns when it is on the disk
            if (known.isEmpty()) {
                forceNames();
            }
            used.put(call.id(), file);
        } catch (IOException failed) {
            remove(file);
            throw failed;
        }
    }

    /** Nothing need be known of a call any more. That is not forced: a power cut may have it told once too often. */
    void clear(String id) throws IOException {
        Path file = used.remove(id);
        if (file != null && Files.exists(file)) {
            fill(file, "{\"process\":%d}".formatted(process).getBytes(StandardCharsets.UTF_8), "rw");
            free.add(file);
        }
    }

    /** Keeps a call's record for somebody who will look into it. */
    void leave(String id) {
        used.remove(id);
    }

    /** Removes a call's record, whoever has written it; false where there is none. */
    boolean remove(String id) throws IOException {
        for (Path file : files()) {
            if (parsed(file).filter(call -> call.id().equals(id)).isPresent()) {
                return Files.deleteIfExists(file);
            }
        }
        return false;
    }

    /** All calls on record, and calls without an id where a file waits for its next. */
    List<UnknownCall> all() throws IOException {
        return files().stream().flatMap(file -> parsed(file).stream()).toList();
    }

    /** Removes the files that wait for another call. */
    void close() {
        for (Path file = free.poll(); file != null; file = free.poll()) {
            remove(file);
        }
    }

    /** Removes files that waited for another call of a process that was killed: before this one has any. */
    private void sweepOnce() throws IOException {
        if (swept) {
            return;
        }
        turn.lock();
        try {
            for (Path file : swept ? List.<Path>of() : files()) {
                if (parsed(file).filter(this::isAbandoned).isPresent()) {
                    Files.deleteIfExists(file);
                }
            }
            swept = true;
        } finally {
            turn.unlock();
        }
    }

    private boolean isAbandoned(UnknownCall call) {
        return call.id().isEmpty() && (call.process() == process || !alive.test(call.process()));
    }

    /** No channel: an interrupt would close that, and the end of a call often comes with one. */
    private static void fill(Path file, byte[] json, String mode) throws IOException {
        try (RandomAccessFile record = new RandomAccessFile(file.toFile(), mode)) {
            long pages = Math.max(record.length(), (json.length + PAGE - 1L) / PAGE * PAGE);
            byte[] padded = Arrays.copyOf(json, Math.toIntExact(pages));
            Arrays.fill(padded, json.length, padded.length, (byte) ' ');
            record.write(padded);
        }
    }

    /** A call that is not made must not be told of; where even that fails, it is told of once too often. */
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException remains) {
            // and somebody looks into a call that was never made
        }
    }

    /** Or a power cut could take a new name back. Where the system is none of POSIX, folders cannot be opened. */
    private void forceNames() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        }
    }

    /** One that is gone meanwhile has ended, and one that is not whole was never handed on. */
    private static Optional<UnknownCall> parsed(Path file) {
        try {
            return Optional.of(UnknownCall.parse(Files.readAllBytes(file)));
        } catch (IOException | WrongCallException none) {
            return Optional.empty();
        }
    }
}
