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
 * @param stages what each of its stages makes of a request, as JSON by the stage's name; empty where it does not tell
 */
public record OfferedEngine(
        EngineTraits traits,
        String nature,
        Supplier<ImageEngine> engine,
        Optional<Function<CheckedRequest, SequencedMap<String, String>>> stages) {

    /** An engine that does not tell how it works. */
    public static OfferedEngine silent(EngineTraits traits, String nature, Supplier<ImageEngine> engine) {
        return new OfferedEngine(traits, nature, engine, Optional.empty());
    }
}
