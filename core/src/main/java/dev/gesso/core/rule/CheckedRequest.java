package dev.gesso.core.rule;

import dev.gesso.core.cost.QuoteBasis;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.submission.ParameterRecord;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A request that kept every rule. Only the checker makes one, and engines accept nothing else. */
public final class CheckedRequest {

    private static final WireValue NOTHING = new WireValue.Nothing();

    private final ImageRequest request;
    private final ModelProfile profile;
    private final List<Optional<Size>> inputSizes;
    private final RawRequest raw;

    /** Put into words when they are first asked for, and never changed: in a race one is as good as the other. */
    private Optional<SequencedMap<String, String>> parameters = Optional.empty();

    CheckedRequest(ImageRequest request, ModelProfile profile, List<Optional<Size>> inputSizes, RawRequest raw) {
        this.request = request;
        this.profile = profile;
        this.inputSizes = List.copyOf(inputSizes);
        this.raw = raw;
    }

    public ImageRequest request() {
        return request;
    }

    /** The facts by which it was judged. */
    public ModelProfile profile() {
        return profile;
    }

    /** Whether the caller gave a value, rather than leave it to the engine. */
    public boolean states(Parameter parameter) {
        return !(raw.value(parameter).orElse(NOTHING) instanceof WireValue.Nothing);
    }

    /** What a quote for it is made from. */
    public QuoteBasis quoteBasis(int promptTokens) {
        return new QuoteBasis(request, profile, inputSizes, promptTokens);
    }

    /** The parameters as they were given, in words; image bytes are read for their SHA-256, which stands for them. */
    public SequencedMap<String, String> parameters() {
        Optional<SequencedMap<String, String>> known = parameters;
        if (known.isEmpty()) {
            known = Optional.of(Collections.unmodifiableSequencedMap(ParameterRecord.of(raw)));
            parameters = known;
        }
        return known.get();
    }

    @Override
    public String toString() {
        return "checked " + request.operation().wireName() + " for " + request.model() + ", " + request.prompt();
    }
}
