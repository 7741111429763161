package dev.gesso.server;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Writes lines by a thread of its own: a virtual thread that writes to a terminal or a file has another take its place on the
 * processor meanwhile, which costs more than all of the line. Where so many wait that memory would fill, whoever brings one
 * more writes it itself, and so waits for the terminal as well. Safe for many threads, interrupted ones too.
 */
final class LineWriter implements Consumer<String>, AutoCloseable {

    private static final int MOST_WAITING = 4096;

    private final Consumer<String> out;
    /** Ended by an empty one. */
    private final BlockingQueue<Optional<String>> waiting = new LinkedBlockingQueue<>(MOST_WAITING);

    private final Thread writer;

    private LineWriter(Consumer<String> out) {
        this.out = out;
        this.writer = Thread.ofPlatform().daemon().name("log").unstarted(this::write);
    }

    /** @param out may be called by several threads at a time */
    static LineWriter to(Consumer<String> out) {
        LineWriter lines = new LineWriter(out);
        lines.writer.start();
        return lines;
    }

    @Override
    public void accept(String line) {
        if (!waiting.offer(Optional.of(line))) {
            out.accept(line);
        }
    }

    /** Returns when all that was accepted is written; nothing may be accepted any more. */
    @Override
    public void close() {
        try {
            waiting.put(Optional.empty());
            writer.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            Optional<String> next = waiting.take();
            while (next.isPresent()) {
                out.accept(next.get());
                next = waiting.take();
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }
}
