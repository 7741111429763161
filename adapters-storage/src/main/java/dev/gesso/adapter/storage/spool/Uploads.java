package dev.gesso.adapter.storage.spool;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Brings pictures from the spool to their store, one after the other in the order in which they were made. */
final class Uploads {

    private final WaitingPictures waiting;
    private final ImageStore store;
    private final Turns turns;
    private final UploadLock lock;
    private final Set<ImageName> unreadable = ConcurrentHashMap.newKeySet();

    Uploads(WaitingPictures waiting, ImageStore store, Turns turns, UploadLock lock) {
        this.waiting = waiting;
        this.store = store;
        this.turns = turns;
        this.lock = lock;
    }

    /** How a walk through the spool ended. */
    sealed interface Outcome {

        /** Nothing waits that could be brought. */
        record Done() implements Outcome {}

        /** Another process is at it. */
        record Busy() implements Outcome {}

        /** The store takes nothing now. */
        record Stopped(StorageFailure failure) implements Outcome {}
    }

    /** Brings what it can; blocks. What is left, is left in order. */
    Outcome run() {
        return lock.held(this::walk).orElseGet(Outcome.Busy::new);
    }

    /** Whether something waits that could be brought: what is damaged keeps nothing else waiting. */
    boolean areDue() {
        return next().isPresent();
    }

    private Outcome walk() {
        waiting.read();
        for (Optional<ImageName> next = next(); next.isPresent(); next = next()) {
            ImageName name = next.get();
            Optional<StorageFailure> failure = turns.with(name, () -> move(name));
            if (failure.isPresent()) {
                return new Outcome.Stopped(failure.get());
            }
        }
        return new Outcome.Done();
    }

    private Optional<ImageName> next() {
        return waiting.names().filter(name -> !unreadable.contains(name)).findFirst();
    }

    private Optional<StorageFailure> move(ImageName name) {
        try {
            Optional<KeptImage> picture = waiting.find(name);
            if (picture.isEmpty()) {
                waiting.forget(name);
                return Optional.empty();
            }
            return send(picture.get());
        } catch (StorageException damaged) {
            unreadable.add(name);
            return Optional.empty();
        }
    }

    private Optional<StorageFailure> send(KeptImage picture) {
        try {
            store.keep(picture.name(), picture.content(), picture.manifest());
        } catch (StorageException failed) {
            return refused(picture.name(), failed);
        }
        if (waiting.find(picture.name()).isEmpty()) {
            // Another process has forgotten it meanwhile, and could not know that it would be in the store.
            store.forget(picture.name());
        }
        waiting.forget(picture.name());
        return Optional.empty();
    }

    /** What the spool cannot give back whole must not keep others from going up. */
    private Optional<StorageFailure> refused(ImageName name, StorageException failed) {
        if (failed.failure().isOfOnePicture()) {
            unreadable.add(name);
            return Optional.empty();
        }
        return Optional.of(failed.failure());
    }
}
