package dev.gesso.adapter.storage.spool;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.core.port.ImageStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;

/** Spools in folders of tests. */
final class Spools {

    private Spools() {}

    /** One out of which nothing goes by itself. */
    static SpoolingImageStore resting(ImageStore store, Path folder) {
        return with(store, folder, upload -> {});
    }

    /** One that goes on trying without a pause. */
    static SpoolingImageStore eager(ImageStore store, Path folder) {
        return with(store, folder, upload -> Thread.ofVirtual().start(upload));
    }

    /** One that tries once with every picture that comes, before the next step of the test. */
    static SpoolingImageStore prompt(ImageStore store, Path folder) {
        return with(store, folder, Runnable::run);
    }

    private static SpoolingImageStore with(ImageStore store, Path folder, Executor threads) {
        return new SpoolingImageStore(
                store, ImageStores.folder(folder), folder, SpoolLimits.USUAL, threads, Spools::givingUp);
    }

    private static void givingUp(Duration pause) throws InterruptedException {
        throw new InterruptedException("instead of " + pause);
    }
}
