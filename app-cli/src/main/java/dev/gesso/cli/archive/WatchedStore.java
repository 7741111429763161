package dev.gesso.cli.archive;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StoreState;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A store under a person's eyes: it counts what was looked at, and stops between two pictures when the person has had
 * enough. Files are read and written to their ends whether the thread is interrupted or not, so that somebody must ask.
 */
final class WatchedStore implements ImageStore {

    private final ImageStore store;
    private final AtomicLong looked = new AtomicLong();

    WatchedStore(ImageStore store) {
        this.store = store;
    }

    /** How many pictures were looked at so far. */
    long looked() {
        return looked.get();
    }

    @Override
    public KeptImage keep(ImageName name, ImageSource content, Manifest manifest) {
        return store.keep(name, content, manifest);
    }

    @Override
    public Optional<KeptImage> find(ImageName name) {
        goOnUnlessInterrupted();
        looked.incrementAndGet();
        return store.find(name);
    }

    @Override
    public List<ImageName> list(Optional<ImageName> after, int most) {
        return store.list(after, most);
    }

    @Override
    public List<ImageName> newest(Optional<ImageName> before, int most) {
        return store.newest(before, most);
    }

    @Override
    public void forget(ImageName name) {
        goOnUnlessInterrupted();
        store.forget(name);
    }

    @Override
    public StoreState state() {
        return store.state();
    }

    private static void goOnUnlessInterrupted() {
        if (Thread.interrupted()) {
            throw new CancellationException("Interrupted between two pictures");
        }
    }
}
