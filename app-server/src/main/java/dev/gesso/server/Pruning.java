package dev.gesso.server;

import dev.gesso.core.archive.RetentionRules;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.usecase.PruneImages;
import dev.gesso.server.emulator.Pause;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Forgets, as long as a server runs, what need be kept no longer. For one thread. */
final class Pruning {

    private static final Duration INTERVAL = Duration.ofHours(1);

    private final PruneImages images;
    private final Supplier<RetentionRules> rules;
    private final Consumer<String> out;

    /**
     * Prunes.
     *
     * @param rules as they are whenever it is time
     * @param out is told how much went, and why nothing could, a line at a time
     */
    Pruning(PruneImages images, Supplier<RetentionRules> rules, Consumer<String> out) {
        this.images = images;
        this.rules = rules;
        this.out = out;
    }

    /** Prunes once an hour until it is interrupted. */
    void follow(Pause pause) {
        try {
            while (true) {
                run(rules.get());
                pause.pause(INTERVAL);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where everything is kept for ever, nothing is even looked at. */
    private void run(RetentionRules now) {
        if (now.isForever()) {
            return;
        }
        try {
            PruneImages.Pruned pruned = images.prune(now, leaving -> {});
            if (pruned.gone() > 0) {
                out.accept(
                        "gesso: %d of %d kept pictures were forgotten, as keep.age, keep.count, keep.bytes and keep.keys have it"
                                .formatted(pruned.gone(), pruned.seen()));
            }
        } catch (StorageException failed) {
            out.accept("gesso: pictures that need be kept no longer are still there: " + failed.getMessage());
        }
    }
}
