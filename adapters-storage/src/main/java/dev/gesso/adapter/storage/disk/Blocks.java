package dev.gesso.adapter.storage.disk;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Memory outside the heap from which pictures go to the disk. Bounded: whoever finds none left waits for a disk that is
 * busy anyway. Safe for many threads.
 */
final class Blocks {

    /** What a file system writes at a time, and where it wants it to lie in memory: hardly ever more. */
    static final int BLOCK = 4096;

    static final int MOST = 4;

    /** Most pictures go in one piece, of which the disk takes several parts at a time. */
    private static final int BYTES = 4 << 20;

    private final Supplier<ByteBuffer> memory;
    private final Semaphore left = new Semaphore(MOST);
    private final Queue<ByteBuffer> idle = new ConcurrentLinkedQueue<>();

    Blocks() {
        this(() -> ByteBuffer.allocateDirect(BYTES + BLOCK).alignedSlice(BLOCK).slice(0, BYTES));
    }

    /** @param memory of which whoever finds none has an {@link OutOfMemoryError} */
    Blocks(Supplier<ByteBuffer> memory) {
        this.memory = memory;
    }

    /** Lends some, with nothing in it, to be given back; none where the process is not allowed as much. */
    Optional<ByteBuffer> take() {
        left.acquireUninterruptibly();
        Optional<ByteBuffer> taken = Optional.empty();
        try {
            taken = Optional.of(
                    Optional.ofNullable(idle.poll()).orElseGet(memory).clear());
        } catch (OutOfMemoryError none) {
            // There are other ways to the disk, and what is kept was paid for.
        } finally {
            if (taken.isEmpty()) {
                left.release();
            }
        }
        return taken;
    }

    void giveBack(ByteBuffer blocks) {
        idle.add(blocks);
        left.release();
    }
}
