package dev.gesso.core.rule.submission;

import dev.gesso.core.model.Choices;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.Quality;
import java.util.List;

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

    static final Choices<Quality> NONE = Choices.none();

    private ChoiceFacts() {}

    public static Choices<?> of(ModelProfile profile, Parameter parameter) {
        return switch (parameter) {
            case QUALITY -> profile.qualities();
            case OUTPUT_FORMAT -> profile.formats();
            case MODERATION -> profile.moderations();
            case BACKGROUND -> profile.backgrounds();
            case INPUT_FIDELITY -> profile.fidelities();
            case COMPLEXITY -> profile.complexities();
            case STYLE -> profile.styles();
            case RESPONSE_FORMAT -> profile.responseFormats();
            default -> NONE;
        };
    }
}
