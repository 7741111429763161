package dev.gesso.server;

import dev.gesso.server.emulator.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Writes lines by a thread of its own: a virtual thread that writes to a terminal or a file has another take its place on the
 * processor meanwhile, which costs more than all of the line. To be woken for each line would cost as much again, so that the
 * first one waits a moment for others. Where so many wait that memory would fill, whoever brings one more writes it itself,
 * and so waits for the terminal as well. Safe for many threads, interrupted ones too.
 */
final class LineWriter implements Consumer<String>, AutoCloseable {

    private static final int MOST_WAITING = 4096;

    /** Too short for whoever reads along, and long enough for some hundred calls of a busy server. */
    private static final Duration MOMENT = Duration.ofMillis(20);

    private final Consumer<List<String>> out;
    /** Ended by an empty one. */
    private final BlockingQueue<Optional<String>> waiting = new LinkedBlockingQueue<>(MOST_WAITING);

    private final Pause pause;
    private final Duration patience;
    private final Thread writer;

    private LineWriter(Consumer<List<String>> out, Pause pause, Duration patience) {
        this.out = out;
        this.pause = pause;
        this.patience = patience;
        this.writer = Thread.ofPlatform().daemon().name("log").unstarted(this::write);
    }

    /**
     * Begins to write.
     *
     * @param out may be called by several threads at a time
     * @param patience how long its end may wait for a terminal that nobody reads
     */
    static LineWriter to(Consumer<List<String>> out, Pause pause, Duration patience) {
        LineWriter lines = new LineWriter(out, pause, patience);
        lines.writer.start();
        return lines;
    }

    @Override
    public void accept(String line) {
        if (!waiting.offer(Optional.of(line))) {
            out.accept(List.of(line));
        }
    }

    /** Returns when all that was accepted is written, or patience is at its end; nothing may be accepted any more. */
    @Override
    public void close() {
        try {
            if (waiting.offer(Optional.empty(), patience.toNanos(), TimeUnit.NANOSECONDS)) {
                writer.join(patience);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Those that come together go together. */
    private void write() {
        List<Optional<String>> taken = new ArrayList<>();
        try {
            while (taken.isEmpty() || taken.getLast().isPresent()) {
                taken.clear();
                taken.add(waiting.take());
                pause.pause(MOMENT);
                waiting.drainTo(taken);
                out.accept(taken.stream().flatMap(Optional::stream).toList());
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }
}
