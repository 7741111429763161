package dev.gesso.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Gives a working thread the time to put things away when the program is told to end, as by Ctrl-C. */
final class Interruption {

    private static final long PATIENCE_SECONDS = 3;

    private final CountDownLatch tidy = new CountDownLatch(1);

    private Interruption() {}

    static Interruption of(Thread worker) {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.end(worker), "interruption"));
        return interruption;
    }

    /** Says that nothing is left to put away. */
    void isTidy() {
        tidy.countDown();
    }

    private void end(Thread worker) {
        if (tidy.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            boolean ignored = tidy.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
