package dev.gesso.core.lazy;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made once, by the first who asks. Whoever asks meanwhile waits and gets the same; afterwards nobody
 * waits. A failure goes to the one who asked and is not remembered: the next one tries again. Safe for many threads,
 * virtual ones among them, which leave their processor to others while they wait. An interrupt does not end the
 * waiting, and is still there after it.
 */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    /** A lock and no monitor: what is made may read files, and on Java 21 a monitor keeps the processor meanwhile. */
    private final ReentrantLock turn = new ReentrantLock();

    private volatile @Nullable T made;

    /** @param maker is called by one thread at a time, and by none once it has succeeded */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** @throws IllegalStateException where the maker asks for what it is making */
    @Override
    public T get() {
        T there = made;
        return there == null ? first() : there;
    }

    /** Whether it is made already; waits for nobody. */
    public boolean isThere() {
        return made != null;
    }

    private T first() {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("What is being made was asked for by its own maker");
        }
        turn.lock();
        try {
            T there = made;
            if (there == null) {
                there = maker.get();
                made = there;
            }
            return there;
        } finally {
            turn.unlock();
        }
    }
}
