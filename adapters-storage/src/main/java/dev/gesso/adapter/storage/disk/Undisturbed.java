package dev.gesso.adapter.storage.disk;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/**
 * Lets an interrupt neither stop nor spoil what is done by a channel, which it closes: a picture that was paid for is kept
 * first.
 */
final class Undisturbed {

    private Undisturbed() {}

    /** Runs a step, which opens its own channel, again where it was disturbed; the thread is interrupted afterwards. */
    static void run(Quietly.Step step) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (!isDone(step)) {
                interrupted |= Thread.interrupted();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean isDone(Quietly.Step step) throws IOException {
        try {
            step.run();
            return true;
        } catch (ClosedByInterruptException disturbed) {
            return false;
        }
    }
}
