package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.error;

import dev.gesso.core.model.AnimationFacts;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.submission.Submission;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Whole numbers and their ranges. */
enum NumberRule implements Rule {
    NUMBERS_ARE_WHOLE(error(NumberRule::notWhole)),
    NUMBERS_NOT_BELOW(error((submission, faults) -> outside(submission, NumberRule::below, faults))),
    NUMBERS_NOT_ABOVE(error((submission, faults) -> outside(submission, NumberRule::above, faults)));

    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.N,
            Parameter.OUTPUT_COMPRESSION,
            Parameter.PARTIAL_IMAGES,
            Parameter.FRAME_COUNT,
            Parameter.FRAME_DURATION_MS,
            Parameter.SEED);

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    NumberRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    /** A number as given, and the range it must be in, ends included. */
    private record Given(String param, long value, long least, long most) {}

    private static void notWhole(Submission submission, Faults faults) {
        for (Parameter parameter : PARAMETERS) {
            if (submission.takes(parameter)
                    && submission.isGiven(parameter)
                    && submission.whole(parameter).isEmpty()) {
                faults.add(notWhole(
                        submission,
                        parameter.wireName(),
                        submission.given(parameter).orElseThrow()));
            }
        }
    }

    private static Fault notWhole(Submission submission, String param, WireValue value) {
        return submission.isForm() && value instanceof WireValue.Text
                ? Fault.ofSchema(
                        param,
                        "invalid_type",
                        ("Invalid type for '%s': expected an integer, but got a string value that could not be converted"
                                        + " into an integer.")
                                .formatted(param),
                        "Send a whole number.")
                : Wordings.wrongType(param, "an integer", value);
    }

    private static void outside(Submission submission, Function<Given, Optional<Fault>> judge, Faults faults) {
        if (submission.profile().isEmpty()) {
            return;
        }
        for (Parameter parameter : PARAMETERS) {
            OptionalLong value = submission.takes(parameter) ? submission.whole(parameter) : OptionalLong.empty();
            if (value.isPresent()) {
                range(submission.profile().get(), parameter, value.getAsLong())
                        .flatMap(judge)
                        .ifPresent(faults::add);
            }
        }
    }

    private static Optional<Given> range(ModelProfile profile, Parameter parameter, long value) {
        String param = parameter.wireName();
        return switch (parameter) {
            case N -> Optional.of(new Given(param, value, 1, profile.mostPictures()));
            case OUTPUT_COMPRESSION -> Optional.of(new Given(param, value, 0, 100));
            case PARTIAL_IMAGES -> Optional.of(new Given(param, value, 0, profile.mostPartialImages()));
            case FRAME_COUNT ->
                profile.animation().map(facts -> new Given(param, value, facts.fewestFrames(), facts.mostFrames()));
            case FRAME_DURATION_MS -> profile.animation().map(facts -> duration(param, value, facts));
            default -> Optional.empty();
        };
    }

    private static Given duration(String param, long value, AnimationFacts facts) {
        return new Given(param, value, facts.shortestMillis(), facts.longestMillis());
    }

    private static Optional<Fault> below(Given given) {
        return given.value() < given.least()
                ? Optional.of(Wordings.below(given.param(), given.least(), given.value()))
                : Optional.empty();
    }

    private static Optional<Fault> above(Given given) {
        return given.value() > given.most()
                ? Optional.of(Wordings.above(given.param(), given.most(), given.value()))
                : Optional.empty();
    }
}
