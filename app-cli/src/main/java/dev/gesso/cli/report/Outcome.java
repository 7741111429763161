package dev.gesso.cli.report;

import dev.gesso.core.cost.Quote;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.rule.Finding;
import dev.gesso.core.usecase.Drawn;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A drawing that came about.
 *
 * @param nature what the engine is, for people
 * @param quote what the named model would have charged
 * @param files where each picture went besides the store, in the order of the pictures
 */
public record Outcome(
        EngineTraits engine,
        String nature,
        Drawn.Kept drawn,
        Quote quote,
        List<Optional<Path>> files,
        List<Finding> findings) {

    public Outcome {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }
}
