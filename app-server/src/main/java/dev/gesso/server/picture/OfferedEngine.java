package dev.gesso.server.picture;

import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.ImageEngine;
import java.util.function.Supplier;

/**
 * Who draws.
 *
 * @param engine makes it, which may take a while
 * @param here whether it draws in this process, with its processors and memory
 */
public record OfferedEngine(EngineTraits traits, Supplier<ImageEngine> engine, boolean here) {

    /** One that draws in this process. */
    public OfferedEngine(EngineTraits traits, Supplier<ImageEngine> engine) {
        this(traits, engine, true);
    }
}
