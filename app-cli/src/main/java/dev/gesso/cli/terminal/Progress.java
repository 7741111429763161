package dev.gesso.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Shows on a person's screen that work goes on; nothing where there is no screen, and nothing where it is soon done. */
public final class Progress implements AutoCloseable {

    private static final String WHEEL = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    private static final String CLEAR = "\r\u001b[K";
    private static final long PATIENCE_MILLIS = 300;
    private static final long STEP_MILLIS = 100;

    private final Terminal terminal;
    private final String work;
    private final Supplier<String> soFar;
    private final CountDownLatch done = new CountDownLatch(1);
    private final ReentrantLock screen = new ReentrantLock();
    private final Thread painter = new Thread(this::paint, "progress");
    private final long start = System.nanoTime();

    /** Only with the screen to itself. */
    private boolean painted;

    private Progress(Terminal terminal, String work, Supplier<String> soFar) {
        this.terminal = terminal;
        this.work = work;
        this.soFar = soFar;
    }

    /**
     * Begins at once.
     *
     * @param soFar what is done until now; may be empty
     */
    public static Progress of(Terminal terminal, String work, Supplier<String> soFar) {
        Progress progress = new Progress(terminal, work, soFar);
        if (terminal.hasScreenForTalk()) {
            progress.painter.setDaemon(true);
            progress.painter.start();
        }
        return progress;
    }

    /** Lets something else use the screen in between. */
    public void pauseFor(Runnable other) {
        screen.lock();
        try {
            clear();
            other.run();
        } finally {
            screen.unlock();
        }
    }

    @Override
    public void close() {
        screen.lock();
        try {
            done.countDown();
            clear();
        } finally {
            screen.unlock();
        }
    }

    /** What is not there need not be wiped away, and leaves nothing in what somebody records. */
    private void clear() {
        if (painted) {
            terminal.draw(CLEAR);
            painted = false;
        }
    }

    private void paint() {
        try {
            boolean soon = done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            for (int step = 0; !soon; step++) {
                turn(step);
                soon = done.await(STEP_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private String done() {
        String done = soFar.get();
        return done.isEmpty() ? "" : ", " + done;
    }

    private void turn(int step) {
        screen.lock();
        try {
            if (done.getCount() > 0) {
                long tenths = (System.nanoTime() - start) / 100_000_000;
                painted = true;
                char spoke = WHEEL.charAt(step % WHEEL.length());
                terminal.draw("%s%c %s %d.%d s%s".formatted(CLEAR, spoke, work, tenths / 10, tenths % 10, done()));
            }
        } finally {
            screen.unlock();
        }
    }
}
