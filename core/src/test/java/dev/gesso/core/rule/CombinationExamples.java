package dev.gesso.core.rule;

import static dev.gesso.core.rule.RuleExample.edit;
import static dev.gesso.core.rule.RuleExample.generation;

import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;

final class CombinationExamples {

    private CombinationExamples() {}

    static RuleExample of(CombinationRule rule) {
        return switch (rule) {
            case PNG_NOT_COMPRESSED ->
                RuleExample.of(
                        generation().with(Parameter.OUTPUT_COMPRESSION, 50),
                        "output_compression",
                        "invalid_png_output_compression",
                        "Invalid 'output_compression': png output cannot be compressed, but got 50.");
            case TRANSPARENCY_NEEDS_ALPHA ->
                RuleExample.of(
                        generation().with(Parameter.BACKGROUND, "transparent").with(Parameter.OUTPUT_FORMAT, "jpeg"),
                        "background",
                        "invalid_value",
                        "Transparent background is not supported with output format 'jpeg'.");
            case ANIMATION_NOT_STREAMED -> excluded(animation().with(Parameter.STREAM, true), "stream");
            case ANIMATION_WITHOUT_PARTIAL_IMAGES ->
                excluded(animation().with(Parameter.PARTIAL_IMAGES, 2), "partial_images");
            case ANIMATION_WITHOUT_MASK ->
                excluded(
                        edit().with(Parameter.OUTPUT_FORMAT, "gif")
                                .with("mask", WireValue.Fields.of("file_id", new WireValue.Text("file-2"))),
                        "mask");
            case ANIMATION_NOT_COMPRESSED ->
                excluded(animation().with(Parameter.OUTPUT_COMPRESSION, 80), "output_compression");
            case FRAMES_ONLY_IN_ANIMATION ->
                RuleExample.of(
                                generation().with(Parameter.FRAME_COUNT, 4),
                                "frame_count",
                                "invalid_value",
                                "'frame_count' is only supported with output format 'gif'.")
                        .forModel(Profiles.newest());
            case FRAMES_FIT_SHEET ->
                RuleExample.of(
                                animation().with(Parameter.FRAME_COUNT, 6).with(Parameter.SIZE, "1024x1024"),
                                "size",
                                "invalid_value",
                                "Invalid size '1024x1024'. Up to 9 frames may have 960x960 pixels each.")
                        .forModel(Profiles.newest());
            case FRAME_DURATION_IN_STEPS ->
                RuleExample.of(
                                animation().with(Parameter.FRAME_DURATION_MS, 125),
                                "frame_duration_ms",
                                "invalid_value",
                                "A frame duration of 125 ms is rounded to a multiple of 10 ms.")
                        .forModel(Profiles.newest());
            case SVG_MODEL_ONLY_FOR_SVG ->
                RuleExample.of(
                                generation().with("svg", WireValue.Fields.of("model", new WireValue.Text("writer"))),
                                "svg",
                                "invalid_value",
                                "'svg' is only supported with output format 'svg'.")
                        .forModel(Profiles.newest());
            case SVG_NAMES_ITS_MODEL ->
                RuleExample.of(
                                generation().with(Parameter.OUTPUT_FORMAT, "svg"),
                                "svg",
                                "missing_required_parameter",
                                "Missing required parameter: 'svg'.")
                        .forModel(Profiles.newest());
            case PARTIAL_IMAGES_NEED_STREAM ->
                RuleExample.of(
                        generation().with(Parameter.PARTIAL_IMAGES, 2),
                        "partial_images",
                        "invalid_value",
                        "Partial images are only sent when 'stream' is true.");
        };
    }

    private static RawRequest animation() {
        return generation().with(Parameter.OUTPUT_FORMAT, "gif");
    }

    private static RuleExample excluded(RawRequest request, String param) {
        return RuleExample.of(
                        request,
                        param,
                        "invalid_value",
                        "'%s' is not supported with output format 'gif'.".formatted(param))
                .forModel(Profiles.newest());
    }
}
