package dev.gesso.server.unknown;

import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.server.answer.WrongCallException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps a file for every paid call from before it is handed on until its end is known, so that a server which is stopped,
 * or killed, leaves behind what somebody may have to pay for. Several servers may share a folder. Safe for many threads.
 */
public final class UnknownCalls {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");
    private static final String SUFFIX = ".json";

    private final Optional<Path> folder;
    private final long process;
    private final LongPredicate alive;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Map<String, UnknownCall> unkept = new ConcurrentHashMap<>();

    /**
     * Those of a folder.
     *
     * @param folder made when it is needed; where it is empty, calls are remembered as long as this process lives
     * @param process the number of this one
     * @param alive whether a process of a number runs
     */
    public UnknownCalls(Optional<Path> folder, long process, LongPredicate alive) {
        this.folder = folder;
        this.process = process;
        this.alive = alive;
    }

    /** The process by which calls are handed on. */
    public long process() {
        return process;
    }

    /**
     * Writes a call down that is about to be handed on; it is on the disk when this returns.
     *
     * @throws StorageException where it cannot be written, so that the call should not be made
     */
    public void begun(UnknownCall call) {
        running.add(call.id());
        try {
            folder.ifPresentOrElse(place -> write(place, call), () -> unkept.put(call.id(), call));
        } catch (StorageException failed) {
            running.remove(call.id());
            throw failed;
        }
    }

    /** The end of a call is known. */
    public void ended(String id) {
        forget(id);
        running.remove(id);
    }

    /** A call ended here without anyone knowing how. */
    public void lost(String id) {
        running.remove(id);
    }

    /** Forgets a call that somebody has looked into; false where there is none. */
    public boolean forget(String id) {
        boolean remembered = unkept.remove(id) != null;
        if (folder.isEmpty() || !ID.matcher(id).matches()) {
            return remembered;
        }
        try {
            return Files.deleteIfExists(file(folder.get(), id));
        } catch (IOException failed) {
            throw new UncheckedIOException("The record of a call cannot be removed", failed);
        }
    }

    /** Those whose end nobody knows and nobody waits for, the oldest first. */
    public List<UnknownCall> all() {
        Stream<UnknownCall> found = folder.isPresent() ? read(folder.get()).stream() : unkept.values().stream();
        return found.filter(this::isLost)
                .sorted(Comparator.comparing(UnknownCall::time).thenComparing(UnknownCall::id))
                .toList();
    }

    /** Process numbers are given again, but none that was given again waits for a call of ours. */
    private boolean isLost(UnknownCall call) {
        return call.process() == process ? !running.contains(call.id()) : !alive.test(call.process());
    }

    private static Path file(Path place, String id) {
        return place.resolve(id + SUFFIX);
    }

    private static void write(Path place, UnknownCall call) {
        Path record = file(place, call.id());
        try {
            Files.createDirectories(place);
            write(record, call.json());
            force(place);
        } catch (IOException failed) {
            remove(record);
            throw new StorageException(
                    new StorageFailure.Unavailable(
                            "A paid call cannot be written down in %s, so it was not made: make room".formatted(place)
                                    + " there, or name another folder as server.unknown-folder"),
                    failed);
        }
    }

    /** In its place at once, which spares a forced name: half a record is none, as its call was not handed on. */
    private static void write(Path record, byte[] json) throws IOException {
        try (FileChannel channel = FileChannel.open(
                record, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(json);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A call that is not made must not be told of; where even that fails, it is told of once too often. */
    private static void remove(Path record) {
        try {
            Files.deleteIfExists(record);
        } catch (IOException remains) {
            // and somebody looks into a call that was never made
        }
    }

    /** Or a power cut could take the new name back. Where the system is none of POSIX, folders cannot be opened. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static List<UnknownCall> read(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .flatMap(file -> parsed(file).stream())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("The records of calls cannot be read in " + place, failed);
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
