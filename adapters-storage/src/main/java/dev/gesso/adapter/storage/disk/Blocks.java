package dev.gesso.adapter.storage.disk;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/**
 * Memory outside the heap from which pictures go to the disk. Bounded: whoever finds none left waits for a disk that is
 * busy anyway. Safe for many threads.
 */
final class Blocks {

    /** What a file system writes at a time, and where it wants it to lie in memory: never more in practice. */
    static final int BLOCK = 4096;

    /** Most pictures go in one piece, of which the disk takes several parts at a time. */
    private static final int BYTES = 4 << 20;

    private static final int MOST = 4;

    private final Semaphore left = new Semaphore(MOST);
    private final Queue<ByteBuffer> idle = new ConcurrentLinkedQueue<>();

    /** Lends some, which are empty; to be given back. */
    ByteBuffer take() {
        left.acquireUninterruptibly();
        boolean taken = false;
        try {
            ByteBuffer blocks = Optional.ofNullable(idle.poll()).orElseGet(Blocks::made);
            taken = true;
            return blocks.clear();
        } finally {
            if (!taken) {
                left.release();
            }
        }
    }

    void giveBack(ByteBuffer blocks) {
        idle.add(blocks);
        left.release();
    }

    private static ByteBuffer made() {
        return ByteBuffer.allocateDirect(BYTES + BLOCK).alignedSlice(BLOCK).slice(0, BYTES);
    }
}
