package dev.gesso.core.rule;

import dev.gesso.core.cost.QuoteBasis;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.ImageRequest;
import java.util.List;
import java.util.Optional;

/** A request that kept every rule. Only the checker makes one, and engines accept nothing else. */
public final class CheckedRequest {

    private final ImageRequest request;
    private final ModelProfile profile;
    private final List<Optional<Size>> inputSizes;

    CheckedRequest(ImageRequest request, ModelProfile profile, List<Optional<Size>> inputSizes) {
        this.request = request;
        this.profile = profile;
        this.inputSizes = List.copyOf(inputSizes);
    }

    public ImageRequest request() {
        return request;
    }

    /** The facts by which it was judged. */
    public ModelProfile profile() {
        return profile;
    }

    /** What a quote for it is made from. */
    public QuoteBasis quoteBasis(int promptTokens) {
        return new QuoteBasis(request, profile, inputSizes, promptTokens);
    }
}
