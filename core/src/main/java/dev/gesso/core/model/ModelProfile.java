package dev.gesso.core.model;

import dev.gesso.core.request.Background;
import dev.gesso.core.request.Complexity;
import dev.gesso.core.request.InputFidelity;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Moderation;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.OutputFormat;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.Quality;
import dev.gesso.core.request.ResponseFormat;
import dev.gesso.core.request.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Everything known about one model. There are no defaults: a profile that lacks a fact cannot be made.
 *
 * @param aliases dated snapshots and other names of the same model
 * @param parameters what each operation takes; an operation that is not there is not offered
 * @param mostPictures the largest {@code n}
 * @param longestPrompt in UTF-16 code units
 * @param mostPartialImages the largest {@code partial_images}
 * @param autoQualities what {@code quality: auto} may turn out to be
 * @param animation empty where the model draws no animations
 * @param sources where the facts were read, and when
 */
public record ModelProfile(
        ModelName name,
        List<ModelName> aliases,
        LifeCycle lifeCycle,
        Map<Operation, Set<Parameter>> parameters,
        int mostPictures,
        int longestPrompt,
        int mostPartialImages,
        SizeFacts sizes,
        Choices<Quality> qualities,
        List<Quality> autoQualities,
        Choices<OutputFormat> formats,
        Choices<Background> backgrounds,
        Choices<Moderation> moderations,
        Choices<InputFidelity> fidelities,
        Choices<Complexity> complexities,
        Choices<Style> styles,
        Choices<ResponseFormat> responseFormats,
        InputFacts inputs,
        Optional<AnimationFacts> animation,
        TokenFacts tokens,
        List<Source> sources) {

    private static final Pattern DATED = Pattern.compile(".*-\\d{4}-\\d{2}-\\d{2}");

    public ModelProfile {
        aliases = List.copyOf(aliases);
        parameters = Map.copyOf(parameters);
        autoQualities = List.copyOf(autoQualities);
        sources = List.copyOf(sources);
    }

    /** The dated snapshot that a name stands for: {@code gpt-image-2-2026-04-21}, but not {@code gpt-image-2}. */
    public Optional<ModelName> snapshot(ModelName asked) {
        return Optional.of(asked).filter(aliases::contains).filter(ModelProfile::isDated);
    }

    private static boolean isDated(ModelName model) {
        return DATED.matcher(model.value()).matches();
    }

    /** Whether an operation takes a parameter. */
    public boolean takes(Operation operation, Parameter parameter) {
        return parameters.getOrDefault(operation, Set.of()).contains(parameter);
    }

    public boolean offers(Operation operation) {
        return parameters.containsKey(operation);
    }

    /** Where a fact was read and on what day, as {@code 2026-11-22}. */
    public record Source(String title, String date) {}
}
