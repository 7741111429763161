package dev.gesso.adapter.storage.folder;

import dev.gesso.core.archive.ImageName;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Lets one thread at a time change what is kept under a name. Between processes nothing is locked, and nothing can be
 * lost: at the worst, two that replace one name at the same moment leave a file too many.
 */
final class NameLocks {

    private static final int STRIPES = 64;

    private final List<ReentrantLock> stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toList();

    void locked(ImageName name, Change change) throws IOException {
        ReentrantLock lock = stripes.get(Math.floorMod(name.hashCode(), STRIPES));
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }

    /** What is done while no other thread may. */
    @FunctionalInterface
    interface Change {
        void run() throws IOException;
    }
}
