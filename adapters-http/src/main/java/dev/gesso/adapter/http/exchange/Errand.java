package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.transport.Progress;
import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.port.PartialImageListener;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs an exchange on a virtual thread while the caller waits, and shows the caller unfinished pictures on its own
 * thread. The caller can leave at any moment, which closes the connection at once: only a virtual thread's blocked read
 * ends when it is interrupted.
 */
final class Errand<T> {

    /** What is to be done. */
    @FunctionalInterface
    interface Task<T> {
        T run(PartialImageListener handOver) throws IOException;
    }

    private sealed interface Message<T> {
        record Shown<T>(int index, GeneratedImage image) implements Message<T> {}

        record Done<T>(T result) implements Message<T> {}

        record Broken<T>(IOException failure) implements Message<T> {}

        record Mistaken<T>(Throwable mistake) implements Message<T> {}
    }

    private final BlockingQueue<Message<T>> messages = new ArrayBlockingQueue<>(1);
    private final Deadline deadline;
    private final Duration stall;
    private final Progress progress;

    Errand(Deadline deadline, Duration stall, Progress progress) {
        this.deadline = deadline;
        this.stall = stall;
        this.progress = progress;
    }

    /**
     * Waits until the task has ended, the deadline is over, or nothing moves any more.
     *
     * @throws IOException what the task threw
     */
    T run(Task<T> task, PartialImageListener listener) throws IOException, InterruptedException, TimeoutException {
        Thread worker = Thread.ofVirtual().name("gesso-http").start(() -> work(task));
        try {
            while (true) {
                switch (next()) {
                    case Message.Shown<T>(int index, GeneratedImage image) -> listener.shown(index, image);
                    case Message.Done<T>(T result) -> {
                        return result;
                    }
                    case Message.Broken<T>(IOException failure) -> throw failure;
                    case Message.Mistaken<T>(Throwable mistake) ->
                        throw new IllegalStateException("A mistake while an answer was read", mistake);
                }
            }
        } finally {
            worker.interrupt();
        }
    }

    private Message<T> next() throws InterruptedException, TimeoutException {
        while (true) {
            Duration left = deadline.remaining();
            Duration patience = left.compareTo(stall) < 0 ? left : stall;
            @Nullable Message<T> message = messages.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (message != null) {
                return message;
            }
            if (deadline.remaining().isZero()) {
                throw new TimeoutException("no whole answer within " + words(deadline.whole()));
            }
            if (progress.isExpected() && progress.silence().compareTo(stall) >= 0) {
                throw new TimeoutException("nothing moved for " + words(stall));
            }
        }
    }

    private void work(Task<T> task) {
        try {
            messages.put(result(task));
        } catch (InterruptedException left) {
            // The caller has gone and reads nothing more.
        }
    }

    private Message<T> result(Task<T> task) {
        try {
            return new Message.Done<>(task.run(this::handOver));
        } catch (IOException failure) {
            return new Message.Broken<>(failure);
        } catch (RuntimeException | Error mistake) {
            return new Message.Mistaken<>(mistake);
        }
    }

    private void handOver(int index, GeneratedImage image) {
        try {
            messages.put(new Message.Shown<>(index, image));
        } catch (InterruptedException left) {
            Thread.currentThread().interrupt();
        }
    }

    private static String words(Duration duration) {
        return duration.toMillis() < 1000 ? duration.toMillis() + " ms" : duration.toSeconds() + " s";
    }
}
