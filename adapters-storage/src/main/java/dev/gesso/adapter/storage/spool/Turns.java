package dev.gesso.adapter.storage.spool;

import dev.gesso.core.archive.ImageName;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one thread at a time do something with a name. Names never wait for each other: an upload may hold its own for
 * minutes.
 */
final class Turns {

    private final ReentrantLock change = new ReentrantLock();
    private final Condition freed = change.newCondition();
    private final Set<ImageName> taken = new HashSet<>();

    <T> T with(ImageName name, Supplier<T> action) {
        take(name);
        try {
            return action.get();
        } finally {
            free(name);
        }
    }

    private void take(ImageName name) {
        change.lock();
        try {
            while (!taken.add(name)) {
                freed.awaitUninterruptibly();
            }
        } finally {
            change.unlock();
        }
    }

    private void free(ImageName name) {
        change.lock();
        try {
            taken.remove(name);
            freed.signalAll();
        } finally {
            change.unlock();
        }
    }
}
