package dev.gesso.core.rule.submission;

import dev.gesso.core.model.Choices;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.model.Support;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.Quality;
import dev.gesso.core.request.WireName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/** The words that a model takes for each parameter that is a choice among words. */
public final class ChoiceFacts {

    /** Parameters that are a choice, in the order in which they are judged. */
    public static final List<Parameter> PARAMETERS = List.of(
            Parameter.QUALITY,
            Parameter.OUTPUT_FORMAT,
            Parameter.MODERATION,
            Parameter.BACKGROUND,
            Parameter.INPUT_FIDELITY,
            Parameter.COMPLEXITY,
            Parameter.STYLE,
            Parameter.RESPONSE_FORMAT);

    private ChoiceFacts() {}

    public static Choices<String> of(ModelProfile profile, Parameter parameter) {
        return switch (parameter) {
            case QUALITY -> words(profile.qualities(), Quality::name);
            case OUTPUT_FORMAT -> words(profile.formats(), WireName::wireName);
            case MODERATION -> words(profile.moderations(), WireName::wireName);
            case BACKGROUND -> words(profile.backgrounds(), WireName::wireName);
            case INPUT_FIDELITY -> words(profile.fidelities(), WireName::wireName);
            case COMPLEXITY -> words(profile.complexities(), WireName::wireName);
            case STYLE -> words(profile.styles(), WireName::wireName);
            case RESPONSE_FORMAT -> words(profile.responseFormats(), WireName::wireName);
            default -> Choices.none();
        };
    }

    private static <T> Choices<String> words(Choices<T> choices, Function<? super T, String> word) {
        SequencedMap<String, Support> words = new LinkedHashMap<>();
        choices.values().forEach((value, support) -> words.put(word.apply(value), support));
        return new Choices<>(words);
    }
}
