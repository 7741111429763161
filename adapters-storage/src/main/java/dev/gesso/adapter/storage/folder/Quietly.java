package dev.gesso.adapter.storage.folder;

import java.io.IOException;

/** Steps whose failure changes nothing but the room that is taken; what is left behind is swept later. */
final class Quietly {

    private Quietly() {}

    /** Whether it worked. */
    static boolean run(Step step) {
        try {
            step.run();
            return true;
        } catch (IOException | UnsupportedOperationException failed) {
            return false;
        }
    }

    /** Something done to the disk. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }
}
