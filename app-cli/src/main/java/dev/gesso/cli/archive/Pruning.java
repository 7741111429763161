package dev.gesso.cli.archive;

import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.report.LeavingReport;
import dev.gesso.cli.work.Desk;
import dev.gesso.core.archive.Leaving;
import dev.gesso.core.archive.RetentionRules;
import dev.gesso.core.usecase.PruneImages;
import dev.gesso.core.usecase.PruneImages.Pruned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Forgets what need be kept no longer, before a person's eyes. For one use. */
public final class Pruning {

    private final Album album;
    private final Desk desk;
    private final Consumer<Leaving> told;
    private final PruneImages images;

    /** @param told of each picture once it has gone, or where it would go */
    public Pruning(Album album, Desk desk, Consumer<Leaving> told) {
        this.album = album;
        this.desk = desk;
        this.told = told;
        this.images = new PruneImages(album.store(), desk.surroundings().clock());
    }

    /** Forgets nothing. */
    public Pruned rehearsed(RetentionRules rules) {
        return walked(images::plan, rules, told);
    }

    /** Asks nobody. */
    public Pruned unasked(RetentionRules rules) {
        return walked(images::prune, rules, told);
    }

    /**
     * Asks first, and forgets what was asked about and nothing else, however long the answer takes; empty where the person
     * says no.
     *
     * @throws StopException where nobody can be asked, before anything is looked at
     */
    public Optional<Pruned> asked(RetentionRules rules) {
        Question question = new Question(desk.surroundings());
        question.demandPerson("forget what is beyond the limits for good?");
        List<Leaving> leaving = new ArrayList<>();
        Pruned planned = walked(images::plan, rules, leaving::add);
        if (!leaving.isEmpty() && !question.agreed(LeavingReport.question(leaving, planned))) {
            return Optional.empty();
        }
        album.watching("forgetting", progress -> {
            images.forget(leaving, gone -> progress.pauseFor(() -> told.accept(gone)));
            return planned;
        });
        return Optional.of(planned);
    }

    private Pruned walked(
            BiFunction<RetentionRules, Consumer<Leaving>, Pruned> way, RetentionRules rules, Consumer<Leaving> each) {
        return album.watching(
                "pruning", progress -> way.apply(rules, leaving -> progress.pauseFor(() -> each.accept(leaving))));
    }
}
