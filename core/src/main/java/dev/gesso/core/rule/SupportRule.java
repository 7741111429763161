package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.error;
import static dev.gesso.core.rule.Check.warning;

import dev.gesso.core.model.Choices;
import dev.gesso.core.model.Support;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.submission.ChoiceFacts;
import dev.gesso.core.rule.submission.Submission;
import java.util.stream.Stream;

/** Words that the service knows, but that not every model takes. */
enum SupportRule implements Rule {
    VALUE_SUPPORTED(error(submission -> words(submission, Support.NO))),
    VALUE_CERTAIN(warning(submission -> words(submission, Support.UNCERTAIN)));

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    SupportRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    private static Stream<Fault> words(Submission submission, Support support) {
        return ChoiceFacts.PARAMETERS.stream()
                .filter(submission::takes)
                .flatMap(parameter -> submission
                        .text(parameter)
                        .filter(word -> has(submission.choices(parameter), word, support))
                        .map(word -> fault(submission, parameter, word, support))
                        .stream());
    }

    private static boolean has(Choices<String> choices, String word, Support support) {
        return choices.lists(word) && choices.support(word) == support;
    }

    private static Fault fault(Submission submission, Parameter parameter, String word, Support support) {
        Fault refused = refused(submission, parameter, word);
        return support == Support.NO
                ? refused
                : new Fault(
                        refused.param(),
                        refused.code(),
                        refused.type(),
                        "The model may not take '%s' for '%s': the sources disagree."
                                .formatted(word, parameter.wireName()),
                        "If it is refused: " + refused.fix());
    }

    private static Fault refused(Submission submission, Parameter parameter, String word) {
        return switch (parameter) {
            case BACKGROUND ->
                Fault.ofModel(
                        parameter,
                        "invalid_value",
                        "Transparent background is not supported for this model.",
                        "Use 'opaque' or 'auto', or a model that draws transparency.");
            case INPUT_FIDELITY ->
                Fault.ofModel(
                        parameter,
                        "invalid_input_fidelity_model",
                        "The model '%s' does not support the 'input_fidelity' parameter."
                                .formatted(submission.text(Parameter.MODEL).orElse("")),
                        "Leave it out.");
            default ->
                Fault.ofModel(
                        parameter,
                        "invalid_value",
                        "'%s' is not supported for this model.".formatted(word),
                        "Use another value, or another model.");
        };
    }
}
