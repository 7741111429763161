package dev.gesso.core.model;

import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Parameter;
import java.util.Map;
import java.util.Set;

/**
 * What an engine does differently from the service whose models it serves.
 *
 * @param name what people call it, such as {@code sketch}
 * @param servesRetiredModels whether it still draws for models that their maker has shut down
 * @param extraParameters parameters of its own that it takes for every model
 * @param free whether a picture costs nothing, so that drawing twice does no harm
 * @param aliases what it calls a model, by the name that is asked for: a deployment, a file, or a model's successor
 */
public record EngineTraits(
        String name,
        boolean servesRetiredModels,
        Set<Parameter> extraParameters,
        boolean free,
        EngineLimits limits,
        Map<ModelName, ModelName> aliases) {

    public EngineTraits {
        extraParameters = Set.copyOf(extraParameters);
        aliases = Map.copyOf(aliases);
    }

    /** An engine that does everything and calls every model by its name. */
    public EngineTraits(String name, boolean servesRetiredModels, Set<Parameter> extraParameters, boolean free) {
        this(name, servesRetiredModels, extraParameters, free, EngineLimits.NONE, Map.of());
    }

    /** What the engine calls a model. */
    public ModelName alias(ModelName asked) {
        return aliases.getOrDefault(asked, asked);
    }
}
