package dev.gesso.core.rule;

import dev.gesso.core.request.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order in which the service complains (measured 2026-08-30, in part inferred). */
final class Rules {

    static final List<Rule> IN_ORDER = Stream.<Rule[]>of(
                    ParameterRule.values(),
                    ImageReferenceRule.values(),
                    InputFileRule.values(),
                    NumberRule.values(),
                    ChoiceRule.values(),
                    CombinationRule.values(),
                    ModelRule.values(),
                    SizeRule.values(),
                    SupportRule.values(),
                    InputImageRule.values(),
                    MaskRule.values(),
                    EngineRule.values())
            .flatMap(Arrays::stream)
            .toList();

    /** Those that have something to say of a generation, which has no images. */
    static final List<Rule> OF_A_GENERATION =
            IN_ORDER.stream().filter(rule -> !isOfImages(rule)).toList();

    /** Those that judge the files of an edit by themselves. */
    static final List<Rule> OF_FILES = Stream.<Rule[]>of(
                    InputFileRule.values(), InputImageRule.values(), MaskRule.values())
            .flatMap(Arrays::stream)
            .toList();

    /** Those that nothing which comes later in a request can put right, in the same order. */
    static final List<Rule> OF_A_BEGINNING = Stream.<Rule[]>of(
                    new Rule[] {
                        ParameterRule.PARAMETERS_KNOWN,
                        ParameterRule.IMAGES_SPELLED_FOR_FORM,
                        ParameterRule.MODEL_IS_TEXT,
                        ParameterRule.PROMPT_IS_TEXT,
                        ParameterRule.PROMPT_NOT_EMPTY,
                        ParameterRule.PROMPT_WITHIN_LENGTH,
                        ImageReferenceRule.IMAGES_WITHIN_COUNT
                    },
                    InputFileRule.values(),
                    NumberRule.values(),
                    ChoiceRule.values(),
                    ModelRule.values(),
                    SizeRule.values(),
                    SupportRule.values())
            .flatMap(Arrays::stream)
            .filter(rule -> rule.severity() == Severity.ERROR)
            .toList();

    private Rules() {}

    /** All that judge a whole request. */
    static List<Rule> of(Operation operation) {
        return switch (operation) {
            case GENERATION -> OF_A_GENERATION;
            case EDIT -> IN_ORDER;
        };
    }

    private static boolean isOfImages(Rule rule) {
        return switch (rule) {
            case ImageReferenceRule ignored -> true;
            case InputFileRule ignored -> true;
            case InputImageRule ignored -> true;
            case MaskRule ignored -> true;
            case ParameterRule ignored -> false;
            case NumberRule ignored -> false;
            case ChoiceRule ignored -> false;
            case CombinationRule ignored -> false;
            case ModelRule ignored -> false;
            case SizeRule ignored -> false;
            case SupportRule ignored -> false;
            case EngineRule ignored -> false;
        };
    }
}
