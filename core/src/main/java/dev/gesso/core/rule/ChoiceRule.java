package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.error;

import dev.gesso.core.model.Choices;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.model.SizeFacts;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.submission.ChoiceFacts;
import dev.gesso.core.rule.submission.SizeAdvice;
import dev.gesso.core.rule.submission.Submission;
import dev.gesso.core.rule.submission.SvgModel;
import dev.gesso.core.text.Spelling;
import dev.gesso.core.text.Wording;
import java.util.List;
import java.util.Optional;

/** Parameters that are one of a few words, and those that are a flag or free text. */
enum ChoiceRule implements Rule {
    CHOICES_ARE_TEXT(error(ChoiceRule::notText)),
    CHOICES_LISTED(error(ChoiceRule::notListed)),
    SIZE_IS_TEXT(error(ChoiceRule::sizeNotText)),
    SIZE_LISTED(error(ChoiceRule::sizeNotListed)),
    STREAM_IS_A_FLAG(error(ChoiceRule::notAFlag)),
    USER_IS_TEXT(error(ChoiceRule::userNotText)),
    SVG_NAMES_A_MODEL(error(ChoiceRule::svgWithoutModel));

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    ChoiceRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    private static void notText(Submission submission, Faults faults) {
        for (Parameter parameter : ChoiceFacts.PARAMETERS) {
            if (submission.takes(parameter) && submission.isOtherThanText(parameter)) {
                List<String> listed = submission.choices(parameter).listed();
                String expected = listed.isEmpty() ? "a string" : "one of " + Wording.or(listed);
                faults.add(wrongType(submission, parameter, expected));
            }
        }
    }

    private static Fault wrongType(Submission submission, Parameter parameter, String expected) {
        return Wordings.wrongType(
                parameter.wireName(), expected, submission.given(parameter).orElseThrow());
    }

    private static void notListed(Submission submission, Faults faults) {
        for (Parameter parameter : ChoiceFacts.PARAMETERS) {
            Optional<String> word = submission.takes(parameter) ? submission.text(parameter) : Optional.empty();
            if (word.isPresent() && isMissing(submission.choices(parameter), word.get())) {
                faults.add(notListed(
                        parameter, word.get(), submission.choices(parameter).listed()));
            }
        }
    }

    private static boolean isMissing(Choices<?> choices, String word) {
        return !choices.isEmpty() && !choices.lists(word);
    }

    private static Fault notListed(Parameter parameter, String word, List<String> listed) {
        return Fault.ofSchema(
                parameter,
                "invalid_value",
                "Invalid value: '%s'. Supported values are: %s.".formatted(word, Wording.and(listed)),
                Spelling.nearest(word, listed)
                        .map(near -> "Did you mean '%s'?".formatted(near))
                        .orElse("Use one of them."));
    }

    private static void sizeNotText(Submission submission, Faults faults) {
        if (submission.isOtherThanText(Parameter.SIZE)) {
            faults.add(wrongType(submission, Parameter.SIZE, "a string"));
        }
    }

    private static void sizeNotListed(Submission submission, Faults faults) {
        Optional<String> size = submission.text(Parameter.SIZE);
        if (size.isPresent()
                && submission.profile().map(ModelProfile::sizes).orElse(null) instanceof SizeFacts.Listed facts) {
            List<String> listed = SizeAdvice.listed(facts);
            if (!listed.contains(size.get())) {
                faults.add(notListed(Parameter.SIZE, size.get(), listed));
            }
        }
    }

    private static void notAFlag(Submission submission, Faults faults) {
        if (submission.isGiven(Parameter.STREAM)
                && submission.flag(Parameter.STREAM).isEmpty()) {
            faults.add(wrongType(submission, Parameter.STREAM, "a boolean"));
        }
    }

    private static void userNotText(Submission submission, Faults faults) {
        if (submission.isOtherThanText(Parameter.USER)) {
            faults.add(wrongType(submission, Parameter.USER, "a string"));
        }
    }

    private static void svgWithoutModel(Submission submission, Faults faults) {
        if (submission.takes(Parameter.SVG)
                && submission.isGiven(Parameter.SVG)
                && submission.given(Parameter.SVG).flatMap(SvgModel::of).isEmpty()) {
            faults.add(wrongType(submission, Parameter.SVG, "an object with a 'model'"));
        }
    }
}
