package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.error;
import static dev.gesso.core.rule.Check.warning;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.model.SizeFacts;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.submission.SizeAdvice;
import dev.gesso.core.rule.submission.SizeText;
import dev.gesso.core.rule.submission.Submission;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sizes within limits; how the service words too many pixels and too long a shape is not known (2026-11-22). */
enum SizeRule implements Rule {
    SIZE_READABLE(error(SizeRule::unreadable)),
    SIDES_DIVISIBLE(limit(
            (facts, size) -> size.width() % facts.multiple() == 0 && size.height() % facts.multiple() == 0,
            facts -> "Width and height must both be divisible by %d.".formatted(facts.multiple()))),
    LONGEST_EDGE_WITHIN(limit(
            (facts, size) -> size.longestEdge() <= facts.longestEdge(),
            facts -> "The longest edge must be less than or equal to %d.".formatted(facts.longestEdge()))),
    PIXELS_ENOUGH(limit(
            (facts, size) -> size.pixels() >= facts.fewestPixels(),
            facts -> "Requested resolution is below the current minimum pixel budget.")),
    PIXELS_NOT_TOO_MANY(limit(
            (facts, size) -> size.pixels() <= facts.mostPixels(),
            facts -> "Requested resolution exceeds the current maximum pixel budget.")),
    SIDES_IN_RATIO(limit(
            (facts, size) -> size.longestEdge() <= (long) facts.longestRatio() * size.shortestEdge(),
            facts -> "The longest edge must be at most %d times the shortest.".formatted(facts.longestRatio()))),
    SIZE_NOT_EXPERIMENTAL(warning(SizeRule::experimental));

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    SizeRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    private static Check limit(BiPredicate<SizeFacts.Within, Size> kept, Function<SizeFacts.Within, String> message) {
        return error(submission -> facts(submission)
                .flatMap(facts -> submission.size().stream()
                        .filter(size -> !kept.test(facts, size))
                        .map(size -> fault(size.toString(), message.apply(facts), SizeAdvice.nearest(facts, size)))));
    }

    private static Stream<SizeFacts.Within> facts(Submission submission) {
        return submission.profile().stream()
                .map(ModelProfile::sizes)
                .filter(SizeFacts.Within.class::isInstance)
                .map(SizeFacts.Within.class::cast);
    }

    private static Stream<Fault> unreadable(Submission submission) {
        return facts(submission)
                .flatMap(facts -> submission.text(Parameter.SIZE).stream())
                .filter(size -> !size.equals("auto") && SizeText.parse(size).isEmpty())
                .map(size -> fault(
                        size,
                        "Expected WIDTHxHEIGHT, for example '1824x1024'.",
                        "Write the width first, as in 1536x1024, or 'auto'."));
    }

    private static Stream<Fault> experimental(Submission submission) {
        return facts(submission)
                .flatMap(facts -> facts.experimentalAbove().stream()
                        .boxed()
                        .flatMap(most -> submission.size().stream()
                                .filter(size -> facts.allows(size) && size.pixels() > most)
                                .map(size -> fault(
                                        size.toString(),
                                        "More than %d pixels are experimental.".formatted(most),
                                        "Expect uneven results, or ask for fewer pixels."))));
    }

    private static Fault fault(String size, String message, String fix) {
        return Fault.ofModel(Parameter.SIZE, "invalid_value", "Invalid size '%s'. %s".formatted(size, message), fix);
    }
}
