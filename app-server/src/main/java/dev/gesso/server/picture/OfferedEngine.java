package dev.gesso.server.picture;

import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.ImageEngine;
import java.util.function.Supplier;

/**
 * Who draws.
 *
 * @param engine makes it, which may take a while
 */
public record OfferedEngine(EngineTraits traits, Supplier<ImageEngine> engine) {}
