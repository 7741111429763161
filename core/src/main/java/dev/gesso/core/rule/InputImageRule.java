package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.each;
import static dev.gesso.core.rule.Check.error;
import static dev.gesso.core.rule.Check.warning;

import dev.gesso.core.image.Flaw;
import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.submission.InputFile;
import dev.gesso.core.rule.submission.InputFiles.Numbered;
import dev.gesso.core.rule.submission.Submission;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What the headers of an edit's images say, and those of a markup, which belongs to the first of them. */
enum InputImageRule implements Rule {
    IMAGE_READABLE(error(each(InputImageRule::unreadable))),
    IMAGE_SQUARE(error(each(InputImageRule::notSquare))),
    IMAGE_STANDS_STILL(warning(each(InputImageRule::animated))),
    MARKUP_READABLE(error(each(InputImageRule::markupUnreadable))),
    MARKUP_FITS_IMAGE(error(each(submission -> markup(submission, InputImageRule::misfit)))),
    MARKUP_TRANSPARENT(warning(each(submission -> markup(submission, InputImageRule::covering))));

    private static final String INVALID_FILE = "invalid_image_file";

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    InputImageRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    private static Stream<Numbered> images(Submission submission) {
        return submission.isEdit() ? submission.files().images() : Stream.empty();
    }

    private static Stream<Fault> unreadable(Submission submission) {
        return images(submission)
                .flatMap(image -> image.file().flaw().stream()
                        .map(flaw -> unreadable("image " + image.number(), image.file(), flaw)));
    }

    private static Fault unreadable(String which, InputFile file, Flaw flaw) {
        String way = flaw.kind() == Flaw.Kind.TOO_LARGE ? "Make it smaller." : "Save or upload it again.";
        return Fault.ofImage(
                INVALID_FILE,
                "Invalid image file or mode for %s, please check your image file.".formatted(which),
                file.told(flaw) + " " + way);
    }

    private static Stream<Fault> notSquare(Submission submission) {
        return images(submission)
                .filter(image -> submission
                        .profile()
                        .filter(profile -> profile.inputs().squareOnly())
                        .isPresent())
                .flatMap(image -> image.file().facts().stream()
                        .filter(facts -> facts.size().width() != facts.size().height())
                        .map(facts -> Fault.ofSchema(
                                image.file().param(),
                                INVALID_FILE,
                                "Invalid input image - image must be square, got %s.".formatted(facts.size()),
                                "Crop it or fill it up, to %1$dx%1$d."
                                        .formatted(facts.size().shortestEdge()))));
    }

    private static Stream<Fault> animated(Submission submission) {
        return images(submission)
                .flatMap(image -> image.file().facts().stream()
                        .filter(ImageFacts::animated)
                        .map(facts -> Fault.ofModel(
                                Parameter.IMAGES,
                                INVALID_FILE,
                                "Image %d is animated; at best its first picture counts.".formatted(image.number()),
                                "Send the picture that is meant as an image of its own.")));
    }

    private static Stream<InputFile> markup(Submission submission) {
        return submission.isEdit() && submission.takes(Parameter.MARKUP)
                ? submission.files().markup().stream()
                : Stream.empty();
    }

    private static Stream<Fault> markupUnreadable(Submission submission) {
        return markup(submission)
                .flatMap(markup -> markup.flaw().stream().map(flaw -> unreadable("the markup", markup, flaw)));
    }

    private static Stream<Fault> markup(
            Submission submission, BiFunction<ImageFacts, ImageFacts, Stream<Fault>> judge) {
        return markup(submission)
                .flatMap(markup -> markup.facts().stream())
                .flatMap(markup -> submission.files().first().stream().flatMap(first -> judge.apply(markup, first)));
    }

    private static Stream<Fault> misfit(ImageFacts markup, ImageFacts first) {
        return markup.size().equals(first.size()) || markup.size().equals(first.upright())
                ? Stream.empty()
                : Stream.of(Fault.ofModel(
                        Parameter.MARKUP,
                        INVALID_FILE,
                        "Invalid 'markup': expected the %s pixels of the first image, but got %s instead."
                                .formatted(first.upright(), markup.size()),
                        "Draw it over the first image, in its size."));
    }

    private static Stream<Fault> covering(ImageFacts markup, ImageFacts first) {
        return markup.alpha()
                ? Stream.empty()
                : Stream.of(Fault.ofModel(
                        Parameter.MARKUP,
                        INVALID_FILE,
                        "The markup has no transparency: it covers all of the first image.",
                        "Draw on a transparent layer, and save that as PNG."));
    }
}
