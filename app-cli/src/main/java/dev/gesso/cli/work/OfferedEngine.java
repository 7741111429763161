package dev.gesso.cli.work;

import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.rule.CheckedRequest;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An engine that can be chosen, not yet started.
 *
 * @param nature what it is, for people: {@code pictograms, not a model}
 * @param engine starts it, which may take a moment
 * @param probe finds out whether it can be called, which may take some seconds
 * @param stages what each of its stages makes of a request, as JSON by the stage's name; empty where it does not tell
 */
public record OfferedEngine(
        EngineTraits traits,
        String nature,
        Supplier<ImageEngine> engine,
        Supplier<Readiness> probe,
        Optional<Function<CheckedRequest, SequencedMap<String, String>>> stages) {

    /** One that is always ready, and tells how it works. */
    public static OfferedEngine ready(
            EngineTraits traits,
            String nature,
            Supplier<ImageEngine> engine,
            Function<CheckedRequest, SequencedMap<String, String>> stages) {
        return new OfferedEngine(traits, nature, engine, () -> new Readiness(true, "ready"), Optional.of(stages));
    }

    /**
     * Whether an engine can be called.
     *
     * @param said one line for people
     */
    public record Readiness(boolean ready, String said) {}
}
