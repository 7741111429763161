package dev.gesso.core.rule;

import static dev.gesso.core.rule.RuleExample.generation;

import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.request.Parameter;

final class ChoiceExamples {

    private ChoiceExamples() {}

    static RuleExample of(ChoiceRule rule) {
        return switch (rule) {
            case CHOICES_ARE_TEXT ->
                RuleExample.of(
                        generation().with(Parameter.QUALITY, 3),
                        "quality",
                        "invalid_type",
                        "Invalid type for 'quality': expected one of 'low', 'medium', 'high', or 'auto', but got an"
                                + " integer instead.");
            case CHOICES_LISTED ->
                RuleExample.of(
                        generation().with(Parameter.QUALITY, "ultra"),
                        "quality",
                        "invalid_value",
                        "Invalid value: 'ultra'. Supported values are: 'low', 'medium', 'high', and 'auto'.");
            case SIZE_IS_TEXT ->
                RuleExample.of(
                        generation().with(Parameter.SIZE, 1024),
                        "size",
                        "invalid_type",
                        "Invalid type for 'size': expected a string, but got an integer instead.");
            case SIZE_LISTED ->
                RuleExample.of(
                                generation().with(Parameter.SIZE, "512x512"),
                                "size",
                                "invalid_value",
                                "Invalid value: '512x512'. Supported values are: '1024x1024', '1024x1536',"
                                        + " '1536x1024', and 'auto'.")
                        .forModel(Profiles.tiled());
            case STREAM_IS_A_FLAG ->
                RuleExample.of(
                        generation().with(Parameter.STREAM, "true"),
                        "stream",
                        "invalid_type",
                        "Invalid type for 'stream': expected a boolean, but got a string instead.");
            case USER_IS_TEXT ->
                RuleExample.of(
                        generation().with(Parameter.USER, 7),
                        "user",
                        "invalid_type",
                        "Invalid type for 'user': expected a string, but got an integer instead.");
            case SVG_NAMES_A_MODEL ->
                RuleExample.of(
                                generation()
                                        .with(Parameter.OUTPUT_FORMAT, "svg")
                                        .with(Parameter.SVG, "a-text-model"),
                                "svg",
                                "invalid_type",
                                "Invalid type for 'svg': expected an object with a 'model', but got a string instead.")
                        .forModel(Profiles.newest());
        };
    }
}
