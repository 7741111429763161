package dev.gesso.core.model;

import dev.gesso.core.request.Parameter;
import java.util.Set;

/**
 * What an engine does differently from the service whose models it serves.
 *
 * @param name what people call it, such as {@code sketch}
 * @param servesRetiredModels whether it still draws for models that their maker has shut down
 * @param extraParameters parameters of its own that it takes for every model
 * @param free whether a picture costs nothing, so that drawing twice does no harm
 */
public record EngineTraits(String name, boolean servesRetiredModels, Set<Parameter> extraParameters, boolean free) {

    public EngineTraits {
        extraParameters = Set.copyOf(extraParameters);
    }
}
