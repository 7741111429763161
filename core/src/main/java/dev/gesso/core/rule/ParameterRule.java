package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.error;

import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.submission.InputImages;
import dev.gesso.core.rule.submission.Submission;
import dev.gesso.core.text.Spelling;
import java.util.Arrays;
import java.util.List;

/** Which parameters there may and must be, and what stands in the two that are always text. */
enum ParameterRule implements Rule {
    PARAMETERS_KNOWN(error(ParameterRule::unknown)),
    IMAGES_SPELLED_FOR_JSON(error(ParameterRule::formSpellings)),
    IMAGES_SPELLED_FOR_FORM(error(ParameterRule::jsonSpelling)),
    MODEL_GIVEN(error((submission, faults) -> required(submission, Parameter.MODEL, faults))),
    MODEL_IS_TEXT(error((submission, faults) -> text(submission, Parameter.MODEL, faults))),
    PROMPT_GIVEN(error((submission, faults) -> required(submission, Parameter.PROMPT, faults))),
    PROMPT_IS_TEXT(error((submission, faults) -> text(submission, Parameter.PROMPT, faults))),
    PROMPT_NOT_EMPTY(error(ParameterRule::emptyPrompt)),
    PROMPT_WITHIN_LENGTH(error(ParameterRule::longPrompt));

    /** To find out for each of a million what might have been meant takes minutes, and nobody reads it. */
    private static final int MOST_TOLD = 100;

    private static final List<String> FORM_SPELLINGS = List.of(InputImages.IMAGE, InputImages.IMAGE_LIST);

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    ParameterRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    private static void unknown(Submission submission, Faults faults) {
        int told = 0;
        for (String name : submission.raw().parameters().keySet()) {
            if (!isSpellingOfImages(name) && !isKnown(submission, name) && told++ < MOST_TOLD) {
                faults.add(Fault.ofSchema(
                        name,
                        "unknown_parameter",
                        "Unknown parameter: '%s'.".formatted(name),
                        nearest(submission, name)));
            }
        }
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

    private static void formSpellings(Submission submission, Faults faults) {
        if (submission.isEdit() && submission.isForm()) {
            return;
        }
        for (String name : FORM_SPELLINGS) {
            if (submission.raw().parameters().containsKey(name)) {
                faults.add(misspelt(submission, name));
            }
        }
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

    private static void jsonSpelling(Submission submission, Faults faults) {
        if (submission.isEdit()
                && submission.isForm()
                && submission.raw().value(Parameter.IMAGES).orElse(null) instanceof WireValue.Upload) {
            faults.add(Fault.ofSchema(
                    Parameter.IMAGES,
                    "invalid_value",
                    "Unknown parameter: 'images'. For multipart/form-data use 'image' or 'image[]'.",
                    "Name the part 'image', or 'image[]' for each of several."));
        }
    }

    private static void required(Submission submission, Parameter parameter, Faults faults) {
        if (!submission.isGiven(parameter)) {
            faults.add(Wordings.missing(parameter.wireName()));
        }
    }

    private static void text(Submission submission, Parameter parameter, Faults faults) {
        if (submission.isOtherThanText(parameter)) {
            faults.add(Wordings.wrongType(
                    parameter.wireName(),
                    "a string",
                    submission.given(parameter).orElseThrow()));
        }
    }

    private static void emptyPrompt(Submission submission, Faults faults) {
        if (submission.asks(Parameter.PROMPT, "")) {
            faults.add(Fault.ofSchema(
                    Parameter.PROMPT,
                    "empty_string",
                    "Invalid 'prompt': empty string. Expected a string with minimum length 1, but got an empty string"
                            + " instead.",
                    "Say what to draw."));
        }
    }

    private static void longPrompt(Submission submission, Faults faults) {
        int length = submission.text(Parameter.PROMPT).map(String::length).orElse(0);
        int longest = submission.profile().map(ModelProfile::longestPrompt).orElse(Integer.MAX_VALUE);
        if (length > longest) {
            faults.add(tooLong(length, longest));
        }
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
