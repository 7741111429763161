package dev.gesso.adapter.catalog;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is read when it is first asked for, and then kept. Safe for many threads; a reading that fails is tried again. */
final class ReadOnce<T> implements Supplier<T> {

    private final Supplier<T> reader;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable T read;

    ReadOnce(Supplier<T> reader) {
        this.reader = reader;
    }

    @Override
    public T get() {
        T there = read;
        return there == null ? first() : there;
    }

    private T first() {
        turn.lock();
        try {
            T there = read;
            if (there == null) {
                there = reader.get();
                read = there;
            }
            return there;
        } finally {
            turn.unlock();
        }
    }
}
