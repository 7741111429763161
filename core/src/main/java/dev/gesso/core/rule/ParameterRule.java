package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.error;

import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest.Encoding;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.submission.InputImages;
import dev.gesso.core.rule.submission.Submission;
import dev.gesso.core.text.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which parameters there may and must be, and what stands in the two that are always text. */
enum ParameterRule implements Rule {
    PARAMETERS_KNOWN(error(ParameterRule::unknown)),
    IMAGES_SPELLED_FOR_JSON(error(ParameterRule::formSpellings)),
    IMAGES_SPELLED_FOR_FORM(error(ParameterRule::jsonSpelling)),
    MODEL_GIVEN(error(submission -> required(submission, Parameter.MODEL))),
    MODEL_IS_TEXT(error(submission -> text(submission, Parameter.MODEL))),
    PROMPT_GIVEN(error(submission -> required(submission, Parameter.PROMPT))),
    PROMPT_IS_TEXT(error(submission -> text(submission, Parameter.PROMPT))),
    PROMPT_NOT_EMPTY(error(ParameterRule::emptyPrompt)),
    PROMPT_WITHIN_LENGTH(error(ParameterRule::longPrompt));

    /** To find out for each of a million what might have been meant takes minutes, and nobody reads it. */
    private static final int MOST_TOLD = 100;

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    ParameterRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    private static Stream<Fault> unknown(Submission submission) {
        return submission.raw().parameters().keySet().stream()
                .filter(name -> !isSpellingOfImages(name) && !isKnown(submission, name))
                .limit(MOST_TOLD)
                .map(name -> Fault.ofSchema(
                        name,
                        "unknown_parameter",
                        "Unknown parameter: '%s'.".formatted(name),
                        nearest(submission, name)));
    }

    private static boolean isKnown(Submission submission, String name) {
        return Parameter.named(name).filter(submission::takes).isPresent();
    }

    private static boolean isSpellingOfImages(String name) {
        return name.equals(InputImages.IMAGE) || name.equals(InputImages.IMAGE_LIST);
    }

    private static String nearest(Submission submission, String name) {
        List<String> known = Arrays.stream(Parameter.values())
                .filter(submission::takes)
                .map(Parameter::wireName)
                .toList();
        return Spelling.nearest(name, known)
                .filter(near -> !near.equals(name))
                .map(near -> "Did you mean '%s'?".formatted(near))
                .orElse("Leave it out: this model does not take it.");
    }

    private static Stream<Fault> formSpellings(Submission submission) {
        return Stream.of(InputImages.IMAGE, InputImages.IMAGE_LIST)
                .filter(name -> submission.raw().parameters().containsKey(name))
                .filter(name -> submission.raw().encoding() == Encoding.JSON || !submission.isEdit())
                .map(name -> misspelt(submission, name));
    }

    private static Fault misspelt(Submission submission, String name) {
        return submission.isEdit()
                ? Fault.ofSchema(
                        name,
                        "invalid_value",
                        "Unknown parameter: '%s'. For application/json use 'images' (array).".formatted(name),
                        "Write \"images\": [{\"image_url\": …}] or [{\"file_id\": …}].")
                : Fault.ofSchema(
                        name,
                        "unknown_parameter",
                        "Unknown parameter: '%s'.".formatted(name),
                        "Send images to the edits endpoint.");
    }

    private static Stream<Fault> jsonSpelling(Submission submission) {
        boolean misspelt = submission.isEdit()
                && submission.isForm()
                && submission.raw().value(Parameter.IMAGES).stream().anyMatch(WireValue.Upload.class::isInstance);
        return misspelt
                ? Stream.of(Fault.ofSchema(
                        Parameter.IMAGES,
                        "invalid_value",
                        "Unknown parameter: 'images'. For multipart/form-data use 'image' or 'image[]'.",
                        "Name the part 'image', or 'image[]' for each of several."))
                : Stream.empty();
    }

    private static Stream<Fault> required(Submission submission, Parameter parameter) {
        return submission.given(parameter).isPresent()
                ? Stream.empty()
                : Stream.of(Wordings.missing(parameter.wireName()));
    }

    private static Stream<Fault> text(Submission submission, Parameter parameter) {
        return submission
                .given(parameter)
                .filter(value -> !(value instanceof WireValue.Text))
                .map(value -> Wordings.wrongType(parameter.wireName(), "a string", value))
                .stream();
    }

    private static Stream<Fault> emptyPrompt(Submission submission) {
        return submission
                .text(Parameter.PROMPT)
                .filter(String::isEmpty)
                .map(empty -> Fault.ofSchema(
                        Parameter.PROMPT,
                        "empty_string",
                        "Invalid 'prompt': empty string. Expected a string with minimum length 1, but got an empty string"
                                + " instead.",
                        "Say what to draw."))
                .stream();
    }

    private static Stream<Fault> longPrompt(Submission submission) {
        return submission.profile().stream()
                .flatMap(profile -> submission
                        .text(Parameter.PROMPT)
                        .filter(prompt -> prompt.length() > profile.longestPrompt())
                        .map(prompt -> tooLong(prompt.length(), profile.longestPrompt()))
                        .stream());
    }

    private static Fault tooLong(int length, int longest) {
        return Fault.ofSchema(
                Parameter.PROMPT,
                "string_above_max_length",
                ("Invalid 'prompt': string too long. Expected a string with maximum length %d, but got a string with"
                                + " length %d instead.")
                        .formatted(longest, length),
                "Cut at least %d characters.".formatted(length - longest));
    }
}
