package dev.gesso.server.unknown;

import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;

/**
 * Keeps a file for every paid call from before it is handed on until its end is known, so that a server which is stopped,
 * or killed, leaves behind what somebody may have to pay for. Several servers may share a folder. Safe for many threads.
 */
public final class UnknownCalls {

    private final Optional<CallRecords> records;
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
        this.records = folder.map(place -> new CallRecords(place, process, alive));
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
            records.ifPresentOrElse(files -> write(files, call), () -> unkept.put(call.id(), call));
        } catch (StorageException failed) {
            running.remove(call.id());
            throw failed;
        }
    }

    private static void write(CallRecords records, UnknownCall call) {
        try {
            records.write(call);
        } catch (IOException failed) {
            throw new StorageException(
                    new StorageFailure.Unavailable(
                            "A paid call cannot be written down in %s, so it was not made: make room"
                                            .formatted(records.folder())
                                    + " there, or name another folder as server.unknown-folder"),
                    failed);
        }
    }

    /** The end of a call is known. */
    public void ended(String id) {
        unkept.remove(id);
        try {
            if (records.isPresent()) {
                records.get().clear(id);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The record of a call cannot be cleared", failed);
        }
        running.remove(id);
    }

    /** A call ended here without anyone knowing how. */
    public void lost(String id) {
        records.ifPresent(files -> files.leave(id));
        running.remove(id);
    }

    /** Forgets a call that somebody has looked into; false where there is none. */
    public boolean forget(String id) {
        try {
            return records.isPresent() ? records.get().remove(id) : unkept.remove(id) != null;
        } catch (IOException failed) {
            throw new UncheckedIOException("The record of a call cannot be removed", failed);
        }
    }

    /** Those whose end nobody knows and nobody waits for, the oldest first. */
    public List<UnknownCall> all() {
        return begun().stream()
                .filter(call -> !call.id().isEmpty())
                .filter(this::isLost)
                .sorted(Comparator.comparing(UnknownCall::time).thenComparing(UnknownCall::id))
                .toList();
    }

    /** Leaves no files behind but those of calls whose end nobody knows. */
    public void close() {
        records.ifPresent(CallRecords::close);
    }

    private Collection<UnknownCall> begun() {
        try {
            return records.isPresent() ? records.get().all() : unkept.values();
        } catch (IOException failed) {
            throw new UncheckedIOException("The records of calls cannot be read", failed);
        }
    }

    /** Process numbers are given again, but none that was given again waits for a call of ours. */
    private boolean isLost(UnknownCall call) {
        return call.process() == process ? !running.contains(call.id()) : !alive.test(call.process());
    }
}
