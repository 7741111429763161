package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.error;
import static dev.gesso.core.rule.Check.warning;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.model.SizeFacts;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.submission.SizeAdvice;
import dev.gesso.core.rule.submission.Submission;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

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

    /** Where no model is known nothing is said of sizes. */
    private static final SizeFacts UNKNOWN = new SizeFacts.Listed(List.of(), true);

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
        return error((submission, faults) -> {
            Optional<Size> size = submission.size();
            if (size.isPresent()
                    && sizes(submission) instanceof SizeFacts.Within facts
                    && !kept.test(facts, size.get())) {
                faults.add(fault(size.get().toString(), message.apply(facts), SizeAdvice.nearest(facts, size.get())));
            }
        });
    }

    private static SizeFacts sizes(Submission submission) {
        return submission.profile().map(ModelProfile::sizes).orElse(UNKNOWN);
    }

    private static void unreadable(Submission submission, Faults faults) {
        Optional<String> size = submission.text(Parameter.SIZE);
        if (size.isPresent()
                && submission.size().isEmpty()
                && sizes(submission) instanceof SizeFacts.Within
                && !size.get().equals("auto")) {
            faults.add(fault(
                    size.get(),
                    "Expected WIDTHxHEIGHT, for example '1824x1024'.",
                    "Write the width first, as in 1536x1024, or 'auto'."));
        }
    }

    private static void experimental(Submission submission, Faults faults) {
        Optional<Size> size = submission.size();
        if (size.isPresent()
                && sizes(submission) instanceof SizeFacts.Within facts
                && size.get().pixels() > facts.experimentalAbove().orElse(Long.MAX_VALUE)
                && facts.allows(size.get())) {
            faults.add(fault(
                    size.get().toString(),
                    "More than %d pixels are experimental."
                            .formatted(facts.experimentalAbove().getAsLong()),
                    "Expect uneven results, or ask for fewer pixels."));
        }
    }

    private static Fault fault(String size, String message, String fix) {
        return Fault.ofModel(Parameter.SIZE, "invalid_value", "Invalid size '%s'. %s".formatted(size, message), fix);
    }
}
