package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.transport.Progress;
import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.port.PartialImageListener;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeoutException;

/**
 * Runs an exchange that the caller can leave at any moment by an interrupt, which closes the connection at once. Where the
 * caller is a virtual thread it runs there, and cannot leave while a host's name is looked up, which Java does not let go
 * of; any other waits for a virtual one, and is shown unfinished pictures on its own thread.
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

        record Late<T>(TimeoutException failure) implements Message<T> {}

        record Mistaken<T>(Throwable mistake) implements Message<T> {}
    }

    private final BlockingQueue<Message<T>> messages = new ArrayBlockingQueue<>(1);
    private final Watch watch;
    private final Deadline deadline;
    private final Duration stall;
    private final Progress progress;

    Errand(Watch watch, Deadline deadline, Duration stall, Progress progress) {
        this.watch = watch;
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
        return Thread.currentThread().isVirtual() ? here(task, listener) : away(task, listener);
    }

    private T here(Task<T> task, PartialImageListener listener)
            throws IOException, InterruptedException, TimeoutException {
        return new WatchedExchange(deadline, stall, progress).run(task, listener, watch);
    }

    private T away(Task<T> task, PartialImageListener listener)
            throws IOException, InterruptedException, TimeoutException {
        Thread worker = Thread.ofVirtual().name("gesso-http").start(() -> work(task));
        try {
            while (true) {
                switch (messages.take()) {
                    case Message.Shown<T>(int index, GeneratedImage image) -> listener.shown(index, image);
                    case Message.Done<T>(T result) -> {
                        return result;
                    }
                    case Message.Broken<T>(IOException failure) -> throw failure;
                    case Message.Late<T>(TimeoutException failure) -> throw failure;
                    case Message.Mistaken<T>(Throwable mistake) ->
                        throw new IllegalStateException("A mistake while an answer was read", mistake);
                }
            }
        } finally {
            worker.interrupt();
        }
    }

    private void work(Task<T> task) {
        try {
            messages.put(result(task));
        } catch (InterruptedException left) {
            // The caller has gone and reads nothing more.
        }
    }

    private Message<T> result(Task<T> task) throws InterruptedException {
        try {
            return new Message.Done<>(here(task, this::handOver));
        } catch (IOException failure) {
            return new Message.Broken<>(failure);
        } catch (TimeoutException failure) {
            return new Message.Late<>(failure);
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
}
