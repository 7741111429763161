package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.transport.Progress;
import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.port.PartialImageListener;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An exchange on the current thread, a virtual one, which is interrupted when the time is over or nothing moves any more.
 * That closes the connection: only a virtual thread's blocked read ends when it is interrupted.
 */
final class WatchedExchange {

    private final Thread worker = Thread.currentThread();
    private final Deadline deadline;
    private final Duration stall;
    private final Progress progress;
    private final ReentrantLock turn = new ReentrantLock();
    private Optional<String> late = Optional.empty();
    private boolean watched = true;

    WatchedExchange(Deadline deadline, Duration stall, Progress progress) {
        this.deadline = deadline;
        this.stall = stall;
        this.progress = progress;
    }

    /**
     * Does the task; a result that is there counts, however late it is.
     *
     * @throws IOException what the task threw
     * @throws InterruptedException where somebody else interrupted the thread
     */
    <T> T run(Errand.Task<T> task, PartialImageListener listener, Watch watch)
            throws IOException, InterruptedException, TimeoutException {
        watch.begin(this);
        try {
            return task.run((index, image) -> show(listener, index, image));
        } catch (IOException broken) {
            throw reason(broken);
        } finally {
            watch.end(this);
            leave();
        }
    }

    /** Interrupts the exchange where it is time. */
    void look() {
        turn.lock();
        try {
            if (watched && late.isEmpty()) {
                late = lateness();
                late.ifPresent(reason -> worker.interrupt());
            }
        } finally {
            turn.unlock();
        }
    }

    private Optional<String> lateness() {
        if (deadline.remaining().isZero()) {
            return Optional.of("no whole answer within " + words(deadline.whole()));
        }
        boolean stalled = progress.isExpected() && progress.silence().compareTo(stall) >= 0;
        return stalled ? Optional.of("nothing moved for " + words(stall)) : Optional.empty();
    }

    /** The time that a listener takes is not the engine's. */
    private void show(PartialImageListener listener, int index, GeneratedImage image) {
        watch(false);
        try {
            listener.shown(index, image);
        } finally {
            progress.move(0);
            watch(true);
        }
    }

    private IOException reason(IOException broken) throws InterruptedException, TimeoutException {
        watch(false);
        if (late.isPresent()) {
            throw new TimeoutException(late.get());
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return broken;
    }

    /** After this no interrupt comes any more, and none of ours is left. */
    private void leave() {
        watch(false);
        if (late.isPresent()) {
            boolean ignored = Thread.interrupted();
        }
    }

    private void watch(boolean wanted) {
        turn.lock();
        try {
            watched = wanted;
        } finally {
            turn.unlock();
        }
    }

    private static String words(Duration duration) {
        return duration.toMillis() < 1000 ? duration.toMillis() + " ms" : duration.toSeconds() + " s";
    }
}
