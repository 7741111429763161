package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.error;
import static dev.gesso.core.rule.Check.warning;

import dev.gesso.core.model.Choices;
import dev.gesso.core.model.Support;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.submission.ChoiceFacts;
import dev.gesso.core.rule.submission.Submission;
import java.util.Optional;

/** Words that the service knows, but that not every model takes. */
enum SupportRule implements Rule {
    VALUE_SUPPORTED(error((submission, faults) -> words(submission, Support.NO, faults))),
    VALUE_CERTAIN(warning((submission, faults) -> words(submission, Support.UNCERTAIN, faults)));

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    SupportRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    private static void words(Submission submission, Support support, Faults faults) {
        for (Parameter parameter : ChoiceFacts.PARAMETERS) {
            Optional<String> word = submission.takes(parameter) ? submission.text(parameter) : Optional.empty();
            if (word.isPresent() && has(submission.choices(parameter), word.get(), support)) {
                faults.add(fault(submission, parameter, word.get(), support));
            }
        }
    }

    private static boolean has(Choices<?> choices, String word, Support support) {
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
