package dev.gesso.core.usecase;

import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Leaving;
import dev.gesso.core.archive.RetentionPlan;
import dev.gesso.core.archive.RetentionRules;
import dev.gesso.core.archive.Wanted;
import dev.gesso.core.port.ImageStore;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Forgets pictures that need be kept no longer. What cannot be read stays, as nobody can say how old it is or whose. A store
 * may be used by others meanwhile; what they keep in that time is not judged.
 */
public final class PruneImages {

    private static final int PAGE = 500;

    private final ImageStore store;
    private final InstantSource clock;

    @Inject
    public PruneImages(ImageStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What would go; changes nothing. */
    public Pruned plan(RetentionRules rules, Consumer<Leaving> told) {
        return walk(rules, told);
    }

    /** Forgets what goes, and tells of each picture after it has gone. */
    public Pruned prune(RetentionRules rules, Consumer<Leaving> told) {
        return walk(rules, leaving -> forget(leaving, told));
    }

    /** Forgets what was planned and nothing else, whatever was kept or has grown too old meanwhile. */
    public void forget(List<Leaving> planned, Consumer<Leaving> told) {
        planned.forEach(leaving -> forget(leaving, told));
    }

    private void forget(Leaving leaving, Consumer<Leaving> told) {
        store.forget(leaving.name());
        told.accept(leaving);
    }

    private Pruned walk(RetentionRules rules, Consumer<Leaving> goes) {
        RetentionPlan plan = new RetentionPlan(rules, clock.instant());
        Pruned pruned = Pruned.NOTHING;
        for (Found page : (Iterable<Found>) new FindImages(store).pages(Wanted.ALL, PAGE)::iterator) {
            List<Leaving> leaving = leaving(page, plan);
            leaving.forEach(goes);
            pruned = pruned.with(page, leaving);
        }
        return pruned;
    }

    private static List<Leaving> leaving(Found page, RetentionPlan plan) {
        List<Leaving> leaving = new ArrayList<>();
        for (KeptImage image : page.images()) {
            plan.judge(image.name(), image.manifest()).ifPresent(leaving::add);
        }
        return leaving;
    }

    /**
     * What was gone through.
     *
     * @param seen pictures that were judged
     * @param gone those of them that went, or would go
     * @param bytes of those; equal ones are counted each, though a store keeps them once
     */
    public record Pruned(long seen, long gone, long bytes, List<Unread> unread) {

        static final Pruned NOTHING = new Pruned(0, 0, 0, List.of());

        public Pruned {
            unread = List.copyOf(unread);
        }

        Pruned with(Found page, List<Leaving> leaving) {
            List<Unread> unjudged = new ArrayList<>(unread);
            unjudged.addAll(page.unread());
            return new Pruned(
                    seen + page.images().size(),
                    gone + leaving.size(),
                    bytes + leaving.stream().mapToLong(Leaving::bytes).sum(),
                    unjudged);
        }
    }
}
