package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.error;
import static dev.gesso.core.rule.Check.warning;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.AnimationFacts;
import dev.gesso.core.model.AnimationFacts.FrameLimit;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.OutputFormat;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.submission.Submission;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Values that are legal each by itself and not together. */
enum CombinationRule implements Rule {
    PNG_NOT_COMPRESSED(error(CombinationRule::compressedPng)),
    TRANSPARENCY_NEEDS_ALPHA(error(CombinationRule::transparentJpeg)),
    ANIMATION_NOT_STREAMED(error(submission -> excluded(submission, OutputFormat.GIF, Parameter.STREAM))),
    ANIMATION_WITHOUT_PARTIAL_IMAGES(
            error(submission -> excluded(submission, OutputFormat.GIF, Parameter.PARTIAL_IMAGES))),
    ANIMATION_WITHOUT_MASK(error(submission -> excluded(submission, OutputFormat.GIF, Parameter.MASK))),
    ANIMATION_NOT_COMPRESSED(error(submission -> excluded(submission, OutputFormat.GIF, Parameter.OUTPUT_COMPRESSION))),
    FRAMES_ONLY_IN_ANIMATION(error(CombinationRule::framesWithoutAnimation)),
    FRAMES_FIT_SHEET(error(CombinationRule::framesTooLarge)),
    FRAME_DURATION_IN_STEPS(warning(CombinationRule::durationOffStep)),
    SVG_MODEL_ONLY_FOR_SVG(error(CombinationRule::svgModelWithoutSvg)),
    SVG_NAMES_ITS_MODEL(error(CombinationRule::svgWithoutModel)),
    PARTIAL_IMAGES_NEED_STREAM(warning(CombinationRule::partialImagesUnseen));

    private static final Set<String> WITHOUT_ALPHA = Set.of("jpeg");

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    CombinationRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    private static boolean isFormat(Submission submission, OutputFormat format) {
        return submission.asks(Parameter.OUTPUT_FORMAT, format.wireName());
    }

    /** The message is not captured; the code is (2026-08-30). */
    private static Stream<Fault> compressedPng(Submission submission) {
        boolean png = submission.takes(Parameter.OUTPUT_FORMAT)
                && submission.text(Parameter.OUTPUT_FORMAT).orElse("png").equals("png");
        return submission.whole(Parameter.OUTPUT_COMPRESSION).stream()
                .filter(level -> png && level >= 0 && level < 100)
                .mapToObj(level -> Fault.ofSchema(
                        Parameter.OUTPUT_COMPRESSION,
                        "invalid_png_output_compression",
                        "Invalid 'output_compression': png output cannot be compressed, but got %d.".formatted(level),
                        "Leave it out, or use 'jpeg' or 'webp' as output_format."));
    }

    private static Stream<Fault> transparentJpeg(Submission submission) {
        return submission
                .text(Parameter.OUTPUT_FORMAT)
                .filter(format ->
                        WITHOUT_ALPHA.contains(format) && submission.asks(Parameter.BACKGROUND, "transparent"))
                .map(format -> Fault.ofSchema(
                        Parameter.BACKGROUND,
                        "invalid_value",
                        "Transparent background is not supported with output format '%s'.".formatted(format),
                        "Use 'png' or 'webp' as output_format."))
                .stream();
    }

    private static Stream<Fault> excluded(Submission submission, OutputFormat format, Parameter parameter) {
        boolean given = isFormat(submission, format) && isUsed(submission, parameter);
        return given
                ? Stream.of(Fault.ofSchema(
                        parameter,
                        "invalid_value",
                        "'%s' is not supported with output format '%s'."
                                .formatted(parameter.wireName(), format.wireName()),
                        "Leave it out, or use another output_format."))
                : Stream.empty();
    }

    /** False, 0 partial images and compression 100 are what leaving out means. */
    private static boolean isUsed(Submission submission, Parameter parameter) {
        return switch (parameter) {
            case STREAM -> submission.flag(parameter).orElse(false);
            case PARTIAL_IMAGES -> submission.whole(parameter).orElse(0) > 0;
            case OUTPUT_COMPRESSION -> submission.whole(parameter).orElse(100) < 100;
            default -> submission.given(parameter).isPresent();
        };
    }

    private static Stream<Fault> framesWithoutAnimation(Submission submission) {
        return Stream.of(Parameter.FRAME_COUNT, Parameter.FRAME_DURATION_MS)
                .filter(submission::takes)
                .filter(parameter -> submission.given(parameter).isPresent())
                .filter(parameter -> !isFormat(submission, OutputFormat.GIF))
                .map(parameter -> Fault.ofSchema(
                        parameter,
                        "invalid_value",
                        "'%s' is only supported with output format 'gif'.".formatted(parameter.wireName()),
                        "Use 'gif' as output_format, or leave it out."));
    }

    private static Optional<AnimationFacts> animation(Submission submission) {
        return submission
                .profile()
                .flatMap(ModelProfile::animation)
                .filter(facts -> isFormat(submission, OutputFormat.GIF));
    }

    private static Stream<Fault> framesTooLarge(Submission submission) {
        return animation(submission).stream()
                .flatMap(facts -> submission.size().stream()
                        .flatMap(size -> limit(facts, submission).stream()
                                .filter(limit -> size.pixels() > (long) limit.longestSide() * limit.longestSide())
                                .map(limit -> tooLarge(size, limit))));
    }

    private static Optional<FrameLimit> limit(AnimationFacts facts, Submission submission) {
        long frames = submission.whole(Parameter.FRAME_COUNT).orElse(facts.usualFrames());
        return facts.limits().stream()
                .filter(limit -> frames <= limit.frames())
                .min(Comparator.comparingInt(FrameLimit::frames));
    }

    private static Fault tooLarge(Size size, FrameLimit limit) {
        return Fault.ofModel(
                Parameter.SIZE,
                "invalid_value",
                "Invalid size '%s'. Up to %d frames may have %dx%d pixels each."
                        .formatted(size, limit.frames(), limit.longestSide(), limit.longestSide()),
                "Ask for fewer frames or a smaller size.");
    }

    private static Stream<Fault> durationOffStep(Submission submission) {
        List<AnimationFacts> animation = animation(submission).stream().toList();
        return animation.stream()
                .flatMap(facts -> submission.whole(Parameter.FRAME_DURATION_MS).stream()
                        .filter(millis -> millis % facts.stepMillis() != 0)
                        .mapToObj(millis -> Fault.ofSchema(
                                Parameter.FRAME_DURATION_MS,
                                "invalid_value",
                                "A frame duration of %d ms is rounded to a multiple of %d ms."
                                        .formatted(millis, facts.stepMillis()),
                                "Use a multiple of %d.".formatted(facts.stepMillis()))));
    }

    private static Stream<Fault> svgModelWithoutSvg(Submission submission) {
        return submission
                .given(Parameter.SVG)
                .filter(value -> submission.takes(Parameter.SVG) && !isFormat(submission, OutputFormat.SVG))
                .map(value -> Fault.ofSchema(
                        Parameter.SVG,
                        "invalid_value",
                        "'svg' is only supported with output format 'svg'.",
                        "Use 'svg' as output_format, or leave it out."))
                .stream();
    }

    private static Stream<Fault> svgWithoutModel(Submission submission) {
        boolean missing = isFormat(submission, OutputFormat.SVG)
                && submission.takes(Parameter.SVG)
                && submission.given(Parameter.SVG).isEmpty();
        return missing ? Stream.of(Wordings.missing(Parameter.SVG.wireName())) : Stream.empty();
    }

    private static Stream<Fault> partialImagesUnseen(Submission submission) {
        return submission.whole(Parameter.PARTIAL_IMAGES).stream()
                .filter(count -> count > 0 && !submission.flag(Parameter.STREAM).orElse(false))
                .mapToObj(count -> Fault.ofSchema(
                        Parameter.PARTIAL_IMAGES,
                        "invalid_value",
                        "Partial images are only sent when 'stream' is true.",
                        "Set 'stream' to true."));
    }
}
