package dev.gesso.core.image;

import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicLong;

/** Memory that all images on their way share, so that each can be held while there is some. Safe for many threads. */
public final class Room {

    private final Cleaner cleaner = Cleaner.create();
    private final AtomicLong left;

    /** So many bytes. */
    public Room(long bytes) {
        this.left = new AtomicLong(bytes);
    }

    /** A share of it, nothing at first. */
    public Share share() {
        return new Share(this);
    }

    private boolean take(long bytes) {
        boolean taken = left.addAndGet(-bytes) >= 0;
        if (!taken) {
            left.addAndGet(bytes);
        }
        return taken;
    }

    /** What one image has of it. It goes back when it is closed, or when nobody can reach it any more. For one thread. */
    public static final class Share implements AutoCloseable {

        private final Room room;
        private final AtomicLong taken = new AtomicLong();

        private Share(Room room) {
            this.room = room;
            Room whole = room;
            AtomicLong mine = taken;
            room.cleaner.register(this, () -> whole.left.addAndGet(mine.getAndSet(0)));
        }

        /** Takes more where there is some. */
        public boolean take(long bytes) {
            boolean had = room.take(bytes);
            taken.addAndGet(had ? bytes : 0);
            return had;
        }

        @Override
        public void close() {
            room.left.addAndGet(taken.getAndSet(0));
        }
    }
}
