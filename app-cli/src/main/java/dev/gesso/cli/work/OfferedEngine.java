package dev.gesso.cli.work;

import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.ImageEngine;
import java.util.function.Supplier;

/**
 * An engine that can be chosen, not yet started.
 *
 * @param nature what it is, for people: {@code pictograms, not a model}
 * @param engine starts it, which may take a moment
 * @param probe finds out whether it can be called, which may take some seconds
 */
public record OfferedEngine(
        EngineTraits traits, String nature, Supplier<ImageEngine> engine, Supplier<Readiness> probe) {

    /** One that is always ready. */
    public OfferedEngine(EngineTraits traits, String nature, Supplier<ImageEngine> engine) {
        this(traits, nature, engine, () -> new Readiness(true, "ready"));
    }

    /**
     * Whether an engine can be called.
     *
     * @param said one line for people
     */
    public record Readiness(boolean ready, String said) {}
}
