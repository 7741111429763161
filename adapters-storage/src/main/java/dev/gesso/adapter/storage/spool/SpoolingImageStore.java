package dev.gesso.adapter.storage.spool;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StoreState;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps pictures in a store, and on this machine for as long as that store cannot take them. While something waits, all
 * that comes after it waits as well: pictures go up in the order in which they were made, and a store that is down keeps
 * one thread waiting and not every call.
 */
public final class SpoolingImageStore implements ImageStore, AutoCloseable {

    private final ImageStore store;
    private final WaitingPictures waiting;
    private final Turns turns = new Turns();
    private final Uploads uploads;
    private final Uploader uploader;
    private final SpoolRoom room;
    private final ReentrantLock opening = new ReentrantLock();
    private boolean opened;

    /**
     * Before another store. Nothing is made or read before the first call.
     *
     * @param store where pictures shall be in the end
     * @param folder where they wait; other processes may use it as well
     * @param spool a store that keeps in that folder
     */
    public static SpoolingImageStore before(ImageStore store, ImageStore spool, Path folder, SpoolLimits limits) {
        return new SpoolingImageStore(
                store,
                spool,
                folder,
                limits,
                upload -> Thread.ofVirtual().name("spool").start(upload),
                duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos()));
    }

    SpoolingImageStore(
            ImageStore store,
            ImageStore spool,
            Path folder,
            SpoolLimits limits,
            Executor threads,
            Uploader.Pause pause) {
        this.store = store;
        this.waiting = new WaitingPictures(spool);
        this.uploads = new Uploads(waiting, store, turns, new UploadLock(folder));
        this.uploader = new Uploader(uploads, threads, pause);
        this.room = new SpoolRoom(folder, limits, waiting);
    }

    @Override
    public KeptImage keep(ImageName name, ImageSource content, Manifest manifest) {
        open();
        KeptImage kept =
                turns.with(name, () -> uploads.areDue() ? put(name, content, manifest) : kept(name, content, manifest));
        if (uploads.areDue()) {
            uploader.wake();
        }
        return kept;
    }

    @Override
    public Optional<KeptImage> find(ImageName name) {
        open();
        Optional<KeptImage> here = waiting.find(name);
        return here.isPresent() ? here.map(this::moving) : store.find(name);
    }

    @Override
    public List<ImageName> list(Optional<ImageName> after, int most) {
        open();
        return merged(waiting.list(after, most), () -> store.list(after, most), Comparator.naturalOrder(), most);
    }

    @Override
    public List<ImageName> newest(Optional<ImageName> before, int most) {
        open();
        return merged(waiting.newest(before, most), () -> store.newest(before, most), Comparator.reverseOrder(), most);
    }

    @Override
    public void forget(ImageName name) {
        open();
        turns.with(name, () -> {
            waiting.forget(name);
            store.forget(name);
            return name;
        });
    }

    /** Asks nothing of the store itself: what it cannot take, waits. */
    @Override
    public StoreState state() {
        open();
        return new StoreState(waiting.count(), waiting.totalBytes(), uploader.trouble(), room.refusal());
    }

    /** What moves between the two looks is seen twice, and not never: the spool has been looked at first. */
    private static List<ImageName> merged(
            List<ImageName> here, Supplier<List<ImageName>> there, Comparator<ImageName> order, int most) {
        return Stream.concat(here.stream(), there.get().stream())
                .sorted(order)
                .distinct()
                .limit(most)
                .toList();
    }

    /** Brings nothing up any more; what waits goes up with the next store that uses the folder. */
    @Override
    public void close() {
        uploader.stop();
    }

    private KeptImage kept(ImageName name, ImageSource content, Manifest manifest) {
        try {
            return store.keep(name, content, manifest);
        } catch (StorageException failed) {
            if (failed.failure() instanceof StorageFailure.Damaged) {
                throw failed;
            }
            return put(name, content, manifest);
        }
    }

    private KeptImage put(ImageName name, ImageSource content, Manifest manifest) {
        return moving(waiting.keep(name, content, manifest));
    }

    private KeptImage moving(KeptImage here) {
        return new KeptImage(here.name(), here.manifest(), new MovingContent(here, store));
    }

    /** What an earlier run or another process has left goes up with the first call. */
    private void open() {
        opening.lock();
        try {
            if (!opened) {
                waiting.read();
                opened = true;
                if (uploads.areDue()) {
                    uploader.wake();
                }
            }
        } finally {
            opening.unlock();
        }
    }
}
