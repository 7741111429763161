package dev.gesso.adapter.storage.disk;

import java.io.IOException;

/** Steps whose failure changes nothing but the room that is taken; what is left behind is swept later. */
public final class Quietly {

    private Quietly() {}

    /** Runs a step, and says whether it worked. */
    public static boolean run(Step step) {
        try {
            step.run();
            return true;
        } catch (IOException | UnsupportedOperationException failed) {
            return false;
        }
    }

    /** Something done to the disk. */
    @FunctionalInterface
    public interface Step {
        void run() throws IOException;
    }
}
