package dev.gesso.core.rule;

import static dev.gesso.core.rule.RuleExample.edit;
import static dev.gesso.core.rule.RuleExample.generation;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;

final class ParameterExamples {

    private ParameterExamples() {}

    static RuleExample of(ParameterRule rule) {
        return switch (rule) {
            case PARAMETERS_KNOWN ->
                RuleExample.of(
                        generation().with("bogus_field", new WireValue.Nothing()),
                        "bogus_field",
                        "unknown_parameter",
                        "Unknown parameter: 'bogus_field'.");
            case IMAGES_SPELLED_FOR_JSON ->
                RuleExample.of(
                        edit().with("image", new WireValue.Text("file-1")),
                        "image",
                        "invalid_value",
                        "Unknown parameter: 'image'. For application/json use 'images' (array).");
            case IMAGES_SPELLED_FOR_FORM ->
                RuleExample.of(
                        RawRequest.edit().with("images", new WireValue.Upload(ImageSource.of("a.png", new byte[0]))),
                        "images",
                        "invalid_value",
                        "Unknown parameter: 'images'. For multipart/form-data use 'image' or 'image[]'.");
            case MODEL_GIVEN ->
                RuleExample.of(
                                generation().without(Parameter.MODEL),
                                "model",
                                "missing_required_parameter",
                                "Missing required parameter: 'model'.")
                        .withoutProfile();
            case MODEL_IS_TEXT ->
                RuleExample.of(
                                generation().with("model", new WireValue.Nothing()),
                                "model",
                                "invalid_type",
                                "Invalid type for 'model': expected a string, but got null instead.")
                        .withoutProfile();
            case PROMPT_GIVEN ->
                RuleExample.of(
                        generation().without(Parameter.PROMPT),
                        "prompt",
                        "missing_required_parameter",
                        "Missing required parameter: 'prompt'.");
            case PROMPT_IS_TEXT ->
                RuleExample.of(
                        generation().with(Parameter.PROMPT, 7),
                        "prompt",
                        "invalid_type",
                        "Invalid type for 'prompt': expected a string, but got an integer instead.");
            case PROMPT_NOT_EMPTY ->
                RuleExample.of(
                        generation().with(Parameter.PROMPT, ""),
                        "prompt",
                        "empty_string",
                        "Invalid 'prompt': empty string. Expected a string with minimum length 1, but got an empty"
                                + " string instead.");
            case PROMPT_WITHIN_LENGTH ->
                RuleExample.of(
                        generation().with(Parameter.PROMPT, "x".repeat(50_733)),
                        "prompt",
                        "string_above_max_length",
                        "Invalid 'prompt': string too long. Expected a string with maximum length 32000, but got a"
                                + " string with length 50733 instead.");
        };
    }
}
