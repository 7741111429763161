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

/** Values that are legal each by itself and not together. */
enum CombinationRule implements Rule {
    PNG_NOT_COMPRESSED(error(CombinationRule::compressedPng)),
    TRANSPARENCY_NEEDS_ALPHA(error(CombinationRule::transparentJpeg)),
    ANIMATION_NOT_STREAMED(
            error((submission, faults) -> excluded(submission, OutputFormat.GIF, Parameter.STREAM, faults))),
    ANIMATION_WITHOUT_PARTIAL_IMAGES(
            error((submission, faults) -> excluded(submission, OutputFormat.GIF, Parameter.PARTIAL_IMAGES, faults))),
    ANIMATION_WITHOUT_MASK(
            error((submission, faults) -> excluded(submission, OutputFormat.GIF, Parameter.MASK, faults))),
    ANIMATION_NOT_COMPRESSED(error(
            (submission, faults) -> excluded(submission, OutputFormat.GIF, Parameter.OUTPUT_COMPRESSION, faults))),
    FRAMES_ONLY_IN_ANIMATION(error(CombinationRule::framesWithoutAnimation)),
    FRAMES_FIT_SHEET(error(CombinationRule::framesTooLarge)),
    FRAME_DURATION_IN_STEPS(warning(CombinationRule::durationOffStep)),
    SVG_MODEL_ONLY_FOR_SVG(error(CombinationRule::svgModelWithoutSvg)),
    SVG_NAMES_ITS_MODEL(error(CombinationRule::svgWithoutModel)),
    PARTIAL_IMAGES_NEED_STREAM(warning(CombinationRule::partialImagesUnseen));

    private static final Set<String> WITHOUT_ALPHA = Set.of("jpeg");
    private static final List<Parameter> OF_FRAMES = List.of(Parameter.FRAME_COUNT, Parameter.FRAME_DURATION_MS);

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
    private static void compressedPng(Submission submission, Faults faults) {
        long level = submission.whole(Parameter.OUTPUT_COMPRESSION).orElse(100);
        if (level >= 0 && level < 100 && isPng(submission)) {
            faults.add(Fault.ofSchema(
                    Parameter.OUTPUT_COMPRESSION,
                    "invalid_png_output_compression",
                    "Invalid 'output_compression': png output cannot be compressed, but got %d.".formatted(level),
                    "Leave it out, or use 'jpeg' or 'webp' as output_format."));
        }
    }

    private static boolean isPng(Submission submission) {
        return submission.takes(Parameter.OUTPUT_FORMAT)
                && submission.text(Parameter.OUTPUT_FORMAT).orElse("png").equals("png");
    }

    private static void transparentJpeg(Submission submission, Faults faults) {
        submission
                .text(Parameter.OUTPUT_FORMAT)
                .filter(format ->
                        WITHOUT_ALPHA.contains(format) && submission.asks(Parameter.BACKGROUND, "transparent"))
                .map(format -> Fault.ofSchema(
                        Parameter.BACKGROUND,
                        "invalid_value",
                        "Transparent background is not supported with output format '%s'.".formatted(format),
                        "Use 'png' or 'webp' as output_format."))
                .ifPresent(faults::add);
    }

    private static void excluded(Submission submission, OutputFormat format, Parameter parameter, Faults faults) {
        if (isFormat(submission, format) && isUsed(submission, parameter)) {
            faults.add(Fault.ofSchema(
                    parameter,
                    "invalid_value",
                    "'%s' is not supported with output format '%s'.".formatted(parameter.wireName(), format.wireName()),
                    "Leave it out, or use another output_format."));
        }
    }

    /** False, 0 partial images and compression 100 are what leaving out means. */
    private static boolean isUsed(Submission submission, Parameter parameter) {
        return switch (parameter) {
            case STREAM -> submission.isSet(parameter);
            case PARTIAL_IMAGES -> submission.whole(parameter).orElse(0) > 0;
            case OUTPUT_COMPRESSION -> submission.whole(parameter).orElse(100) < 100;
            default -> submission.isGiven(parameter);
        };
    }

    private static void framesWithoutAnimation(Submission submission, Faults faults) {
        for (Parameter parameter : OF_FRAMES) {
            if (submission.isGiven(parameter)
                    && submission.takes(parameter)
                    && !isFormat(submission, OutputFormat.GIF)) {
                faults.add(Fault.ofSchema(
                        parameter,
                        "invalid_value",
                        "'%s' is only supported with output format 'gif'.".formatted(parameter.wireName()),
                        "Use 'gif' as output_format, or leave it out."));
            }
        }
    }

    private static Optional<AnimationFacts> animation(Submission submission) {
        return isFormat(submission, OutputFormat.GIF)
                ? submission.profile().flatMap(ModelProfile::animation)
                : Optional.empty();
    }

    private static void framesTooLarge(Submission submission, Faults faults) {
        Optional<FrameLimit> limit = animation(submission).flatMap(facts -> limit(facts, submission));
        Optional<Size> size = submission.size();
        if (limit.isPresent() && size.isPresent() && isTooLarge(size.get(), limit.get())) {
            faults.add(tooLarge(size.get(), limit.get()));
        }
    }

    private static Optional<FrameLimit> limit(AnimationFacts facts, Submission submission) {
        long frames = submission.whole(Parameter.FRAME_COUNT).orElse(facts.usualFrames());
        return facts.limits().stream()
                .filter(limit -> frames <= limit.frames())
                .min(Comparator.comparingInt(FrameLimit::frames));
    }

    private static boolean isTooLarge(Size size, FrameLimit limit) {
        return size.pixels() > (long) limit.longestSide() * limit.longestSide();
    }

    private static Fault tooLarge(Size size, FrameLimit limit) {
        return Fault.ofModel(
                Parameter.SIZE,
                "invalid_value",
                "Invalid size '%s'. Up to %d frames may have %dx%d pixels each."
                        .formatted(size, limit.frames(), limit.longestSide(), limit.longestSide()),
                "Ask for fewer frames or a smaller size.");
    }

    private static void durationOffStep(Submission submission, Faults faults) {
        long millis = submission.whole(Parameter.FRAME_DURATION_MS).orElse(0);
        animation(submission)
                .map(AnimationFacts::stepMillis)
                .filter(step -> millis % step != 0)
                .map(step -> Fault.ofSchema(
                        Parameter.FRAME_DURATION_MS,
                        "invalid_value",
                        "A frame duration of %d ms is rounded to a multiple of %d ms.".formatted(millis, step),
                        "Use a multiple of %d.".formatted(step)))
                .ifPresent(faults::add);
    }

    private static void svgModelWithoutSvg(Submission submission, Faults faults) {
        if (submission.isGiven(Parameter.SVG)
                && submission.takes(Parameter.SVG)
                && !isFormat(submission, OutputFormat.SVG)) {
            faults.add(Fault.ofSchema(
                    Parameter.SVG,
                    "invalid_value",
                    "'svg' is only supported with output format 'svg'.",
                    "Use 'svg' as output_format, or leave it out."));
        }
    }

    private static void svgWithoutModel(Submission submission, Faults faults) {
        if (isFormat(submission, OutputFormat.SVG)
                && submission.takes(Parameter.SVG)
                && !submission.isGiven(Parameter.SVG)) {
            faults.add(Wordings.missing(Parameter.SVG.wireName()));
        }
    }

    private static void partialImagesUnseen(Submission submission, Faults faults) {
        if (submission.whole(Parameter.PARTIAL_IMAGES).orElse(0) > 0 && !submission.isSet(Parameter.STREAM)) {
            faults.add(Fault.ofSchema(
                    Parameter.PARTIAL_IMAGES,
                    "invalid_value",
                    "Partial images are only sent when 'stream' is true.",
                    "Set 'stream' to true."));
        }
    }
}
