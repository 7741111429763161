package dev.gesso.server.picture;

import dev.gesso.server.web.Call;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Interrupts work when the caller that it is done for leaves. */
final class Bystander {

    private final Thread worker = Thread.currentThread();
    private final ReentrantLock turn = new ReentrantLock();
    private boolean over;

    /** Works on the current thread, and has the caller watched once the call is no longer a short one. */
    static <T> T watching(Call call, Duration patience, Supplier<T> work) {
        Bystander bystander = new Bystander();
        Thread.ofVirtual().name("bystander").start(() -> bystander.watch(call, patience));
        try {
            return work.get();
        } finally {
            bystander.leave();
        }
    }

    private void watch(Call call, Duration patience) {
        try {
            Thread.sleep(patience);
        } catch (InterruptedException never) {
            return;
        }
        turn.lock();
        try {
            if (!over) {
                call.watch(this::gone);
            }
        } finally {
            turn.unlock();
        }
    }

    private void gone() {
        turn.lock();
        try {
            if (!over) {
                worker.interrupt();
            }
        } finally {
            turn.unlock();
        }
    }

    /** After this no interrupt comes any more, and none is left. */
    private void leave() {
        turn.lock();
        try {
            over = true;
        } finally {
            turn.unlock();
        }
        Thread.interrupted();
    }
}
