package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.error;

import dev.gesso.core.model.Choices;
import dev.gesso.core.model.SizeFacts;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.submission.ChoiceFacts;
import dev.gesso.core.rule.submission.SizeAdvice;
import dev.gesso.core.rule.submission.Submission;
import dev.gesso.core.rule.submission.SvgModel;
import dev.gesso.core.text.Spelling;
import dev.gesso.core.text.Wording;
import java.util.List;
import java.util.stream.Stream;

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

    private static Stream<Parameter> parameters(Submission submission) {
        return ChoiceFacts.PARAMETERS.stream().filter(submission::takes);
    }

    private static Stream<Fault> notText(Submission submission) {
        return parameters(submission)
                .flatMap(parameter -> submission
                        .given(parameter)
                        .filter(value -> !(value instanceof WireValue.Text))
                        .map(value -> wrongType(submission, parameter, value))
                        .stream());
    }

    private static Fault wrongType(Submission submission, Parameter parameter, WireValue value) {
        List<String> listed = submission.choices(parameter).listed();
        String expected = listed.isEmpty() ? "a string" : "one of " + Wording.or(listed);
        return Wordings.wrongType(parameter.wireName(), expected, value);
    }

    private static Stream<Fault> notListed(Submission submission) {
        return parameters(submission)
                .flatMap(parameter -> submission
                        .text(parameter)
                        .filter(word -> isMissing(submission.choices(parameter), word))
                        .map(word -> notListed(
                                parameter, word, submission.choices(parameter).listed()))
                        .stream());
    }

    private static boolean isMissing(Choices<String> choices, String word) {
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

    private static Stream<Fault> sizeNotText(Submission submission) {
        return submission
                .given(Parameter.SIZE)
                .filter(value -> !(value instanceof WireValue.Text))
                .map(value -> Wordings.wrongType("size", "a string", value))
                .stream();
    }

    private static Stream<Fault> sizeNotListed(Submission submission) {
        return submission.profile().stream()
                .filter(profile -> profile.sizes() instanceof SizeFacts.Listed)
                .flatMap(profile -> {
                    List<String> listed = SizeAdvice.listed((SizeFacts.Listed) profile.sizes());
                    return submission.text(Parameter.SIZE).stream()
                            .filter(size -> !listed.contains(size))
                            .map(size -> notListed(Parameter.SIZE, size, listed));
                });
    }

    private static Stream<Fault> notAFlag(Submission submission) {
        return submission
                .given(Parameter.STREAM)
                .filter(value -> submission.flag(value).isEmpty())
                .map(value -> Wordings.wrongType("stream", "a boolean", value))
                .stream();
    }

    private static Stream<Fault> userNotText(Submission submission) {
        return submission
                .given(Parameter.USER)
                .filter(value -> !(value instanceof WireValue.Text))
                .map(value -> Wordings.wrongType("user", "a string", value))
                .stream();
    }

    private static Stream<Fault> svgWithoutModel(Submission submission) {
        return submission
                .given(Parameter.SVG)
                .filter(value ->
                        submission.takes(Parameter.SVG) && SvgModel.of(value).isEmpty())
                .map(value -> Wordings.wrongType("svg", "an object with a 'model'", value))
                .stream();
    }
}
