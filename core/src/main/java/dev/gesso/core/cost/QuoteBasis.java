package dev.gesso.core.cost;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.ImageRequest;
import java.util.List;
import java.util.Optional;

/**
 * What a quote is made from.
 *
 * @param inputSizes the size of each input image in order, empty where only the engine can know it
 * @param promptTokens the prompt's own o200k tokens
 */
public record QuoteBasis(
        ImageRequest request, ModelProfile profile, List<Optional<Size>> inputSizes, int promptTokens) {

    public QuoteBasis {
        inputSizes = List.copyOf(inputSizes);
    }
}
