package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.each;
import static dev.gesso.core.rule.Check.error;
import static dev.gesso.core.rule.Check.warning;

import dev.gesso.core.image.Flaw;
import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.png.AlphaCensus;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.submission.InputFile;
import dev.gesso.core.rule.submission.Submission;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether a mask says what its maker means, to the pixel. The sources disagree about masks that edit nothing or
 * everything and about their bytes, so that those warn (2026-11-22).
 */
enum MaskRule implements Rule {
    MASK_READABLE(error(each(MaskRule::unreadable))),
    MASK_IS_PNG(error(each(MaskRule::notPng))),
    MASK_HAS_ALPHA(error(each(MaskRule::withoutAlpha))),
    MASK_FITS_IMAGE(error(each(MaskRule::misfit))),
    MASK_BYTES_ADVISED(warning(each(MaskRule::manyBytes))),
    MASK_COUNTABLE(warning(each(MaskRule::uncounted))),
    MASK_IMAGE_UPRIGHT(warning(each(MaskRule::turned))),
    MASK_EDITS_SOMETHING(warning(each(submission -> counted(submission, MaskRule::editsNothing)))),
    MASK_KEEPS_SOMETHING(warning(each(submission -> counted(submission, MaskRule::editsEverything)))),
    MASK_ALPHA_ALL_OR_NOTHING(warning(each(submission -> counted(submission, MaskRule::partial)))),
    MASK_NOT_BLACK_AND_WHITE(warning(each(MaskRule::blackAndWhite)));

    private static final String INVALID_MASK = "invalid_mask_image_format";
    private static final String INVALID = "Invalid mask image format - ";

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    MaskRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    private static Stream<InputFile> mask(Submission submission) {
        return submission.isEdit() && submission.takes(Parameter.MASK)
                ? submission.files().mask().stream()
                : Stream.empty();
    }

    private static Fault refused(String problem, String fix) {
        return Fault.ofImage(INVALID_MASK, INVALID + problem, fix);
    }

    private static Fault doubtful(String message, String fix) {
        return Fault.ofModel(Parameter.MASK, INVALID_MASK, message, fix);
    }

    private static Stream<Fault> unreadable(Submission submission) {
        return mask(submission)
                .flatMap(mask -> mask
                        .flaw()
                        .or(() -> submission.files().scanFlaw().filter(flaw -> flaw.kind() != Flaw.Kind.TOO_LARGE))
                        .map(flaw -> refused("mask image cannot be read", mask.told(flaw) + " Make it again."))
                        .stream());
    }

    private static Stream<Fault> notPng(Submission submission) {
        return mask(submission)
                .filter(mask -> mask.facts()
                        .filter(facts -> facts.format() != ImageFormat.PNG)
                        .filter(facts -> isInputFormat(submission, facts.format()))
                        .isPresent())
                .map(mask -> refused("mask image must be a PNG", "Convert it: %s.".formatted(conversion(mask))));
    }

    /** What is no input of any kind was told as such. */
    private static boolean isInputFormat(Submission submission, ImageFormat format) {
        return submission
                .profile()
                .filter(profile -> profile.inputs().formats().contains(format))
                .isPresent();
    }

    private static Stream<Fault> withoutAlpha(Submission submission) {
        return mask(submission)
                .filter(mask -> mask.facts()
                        .filter(facts -> facts.format() == ImageFormat.PNG && !facts.alpha())
                        .isPresent())
                .map(mask -> refused(
                        "mask image missing alpha channel",
                        "If black is to be edited: %s.".formatted(conversion(mask))));
    }

    private static String conversion(InputFile mask) {
        return "gesso mask make --from-luminance %s -o mask.png"
                .formatted(mask.source().name());
    }

    /** Nobody knows whether the service turns the image first, so that either way fits. */
    private static Stream<Fault> misfit(Submission submission) {
        Optional<ImageFacts> first = submission.files().first();
        return mask(submission)
                .flatMap(mask -> mask.facts().stream())
                .filter(mask -> first.filter(image -> !mask.size().equals(image.size())
                                && !mask.size().equals(image.upright()))
                        .isPresent())
                .map(mask -> refused(
                        "mask size does not match image size",
                        "The first image is %s and the mask %s: make a mask of the image's size."
                                .formatted(first.orElseThrow().upright(), mask.size())));
    }

    private static Stream<Fault> manyBytes(Submission submission) {
        return submission.profile().stream()
                .map(profile -> profile.inputs())
                .flatMap(facts -> mask(submission)
                        .flatMap(mask -> mask.source().length().stream()
                                .filter(length -> length >= facts.maskBytesAdvised() && length < facts.maskBytes())
                                .mapToObj(length -> doubtful(
                                        "The mask has %d bytes; from %d on the sources disagree whether it is taken."
                                                .formatted(length, facts.maskBytesAdvised()),
                                        "Make it smaller: gesso mask make --from-alpha %s -o smaller.png."
                                                .formatted(mask.source().name())))));
    }

    private static Stream<Fault> uncounted(Submission submission) {
        return mask(submission)
                .flatMap(mask -> submission.files().scanFlaw().stream()
                        .filter(flaw -> flaw.kind() == Flaw.Kind.TOO_LARGE)
                        .map(flaw -> doubtful(
                                "Nobody looked at the mask's pixels: it %s.".formatted(flaw.problem()),
                                "Scale image and mask down.")));
    }

    private static Stream<Fault> turned(Submission submission) {
        return mask(submission)
                .flatMap(mask -> submission.files().first().stream())
                .filter(image -> !image.orientation().isUpright())
                .map(image -> doubtful(
                        "The first image is turned by its EXIF orientation %d; the mask may be laid over it unturned."
                                .formatted(image.orientation().exif()),
                        "Save the image upright, at %s, without EXIF orientation, and make the mask for that."
                                .formatted(image.upright())));
    }

    private static Stream<Fault> counted(Submission submission, Function<AlphaCensus, Stream<Fault>> judge) {
        return mask(submission)
                .filter(mask -> mask.facts().filter(ImageFacts::alpha).isPresent())
                .flatMap(mask -> submission.files().census().stream())
                .flatMap(judge);
    }

    private static Stream<Fault> editsNothing(AlphaCensus census) {
        return census.transparent() > 0
                ? Stream.empty()
                : Stream.of(doubtful(
                        "The mask has no fully transparent pixel: nothing is to be edited.",
                        "Make transparent what is to change; if that is black: gesso mask make --from-luminance FILE"
                                + " -o mask.png."));
    }

    private static Stream<Fault> editsEverything(AlphaCensus census) {
        return census.transparent() < census.size().pixels()
                ? Stream.empty()
                : Stream.of(doubtful(
                        "The mask is transparent everywhere: all of the image is to be edited.",
                        "Leave the mask out, or make opaque what is to be kept."));
    }

    private static Stream<Fault> partial(AlphaCensus census) {
        return census.partial() == 0
                ? Stream.empty()
                : Stream.of(doubtful(
                        "%d pixels of the mask are neither transparent nor opaque and may not count as editable."
                                .formatted(census.partial()),
                        "Make them one or the other: gesso mask make --from-alpha FILE --threshold 128 -o mask.png."));
    }

    private static Stream<Fault> blackAndWhite(Submission submission) {
        return mask(submission)
                .filter(mask -> submission.files().isBlackAndWhite())
                .map(mask -> doubtful(
                        "The mask looks like one of black and white, but only its transparency counts.",
                        "Convert it: %s.".formatted(conversion(mask))));
    }
}
