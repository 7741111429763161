package dev.gesso.cli.work;

import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.ImageEngine;
import java.util.function.Supplier;

/**
 * An engine that can be chosen, not yet started.
 *
 * @param nature what it is, for people: {@code pictograms, not a model}
 * @param engine starts it, which may take a moment
 */
public record OfferedEngine(EngineTraits traits, String nature, Supplier<ImageEngine> engine) {}
