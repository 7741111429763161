package dev.gesso.adapter.sketch.finish;

import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

/** Work on a picture row by row, which an interrupt ends between two rows. */
public final class Rows {

    /** So that an interrupt is seen within milliseconds, and looking costs nothing that can be measured. */
    private static final int ROWS_BETWEEN_LOOKS = 16;

    private Rows() {}

    public static void each(int height, IntConsumer row) {
        for (int y = 0; y < height; y++) {
            if (y % ROWS_BETWEEN_LOOKS == 0) {
                stopIfInterrupted();
            }
            row.accept(y);
        }
    }

    /** Ends the work when the thread has been interrupted; the flag stays set. */
    public static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The thread that drew was interrupted");
        }
    }
}
