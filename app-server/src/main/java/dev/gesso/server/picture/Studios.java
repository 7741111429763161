package dev.gesso.server.picture;

import dev.gesso.core.archive.PromptRules;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.util.HashMap;
import java.util.Map;

/**
 * The studios of a server, one for each engine. Which one draws depends on the model that is asked for.
 *
 * @param usual draws whatever no other does
 */
public record Studios(Studio usual, Map<ModelName, Studio> others) {

    public Studios {
        others = Map.copyOf(others);
    }

    /** The same for calls of whose prompts as much is kept. */
    public Studios keeping(PromptRules prompts) {
        Map<ModelName, Studio> keeping = new HashMap<>();
        others.forEach((model, studio) -> keeping.put(model, studio.keeping(prompts)));
        return new Studios(usual.keeping(prompts), keeping);
    }

    /** The one that draws a request; a request without a model is the usual one's. */
    public Studio of(RawRequest request) {
        return request.value(Parameter.MODEL)
                .filter(WireValue.Text.class::isInstance)
                .map(model -> of(new ModelName(((WireValue.Text) model).value())))
                .orElse(usual);
    }

    public Studio of(ModelName model) {
        return others.getOrDefault(model, usual);
    }
}
