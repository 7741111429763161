package dev.gesso.adapter.catalog;

import dev.gesso.core.model.Choices;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.model.OutputTokenFacts;
import dev.gesso.core.model.SizeFacts;
import dev.gesso.core.model.Support;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.Quality;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether facts that are right each by itself go together; without that, checks and quotes could not be made. */
final class ProfileSense {

    private ProfileSense() {}

    static Stream<String> problems(ModelProfile profile) {
        return Stream.of(
                        operations(profile),
                        choices(profile),
                        sizes(profile.sizes()),
                        qualities(profile),
                        animation(profile))
                .flatMap(found -> found);
    }

    private static Stream<String> operations(ModelProfile profile) {
        if (profile.parameters().isEmpty()) {
            return Stream.of("operations names none");
        }
        return Arrays.stream(Operation.values())
                .filter(profile::offers)
                .flatMap(operation -> required(operation)
                        .filter(parameter -> !profile.takes(operation, parameter))
                        .map(parameter ->
                                "operations.%s lacks %s".formatted(operation.wireName(), parameter.wireName())));
    }

    private static Stream<Parameter> required(Operation operation) {
        return switch (operation) {
            case GENERATION -> Stream.of(Parameter.MODEL, Parameter.PROMPT);
            case EDIT -> Stream.of(Parameter.MODEL, Parameter.PROMPT, Parameter.IMAGES);
        };
    }

    private static Stream<String> choices(ModelProfile profile) {
        Map<Parameter, Map.Entry<String, Choices<?>>> choices = Map.of(
                Parameter.QUALITY, Map.entry("qualities", profile.qualities()),
                Parameter.OUTPUT_FORMAT, Map.entry("formats", profile.formats()),
                Parameter.BACKGROUND, Map.entry("backgrounds", profile.backgrounds()),
                Parameter.MODERATION, Map.entry("moderations", profile.moderations()),
                Parameter.INPUT_FIDELITY, Map.entry("input_fidelities", profile.fidelities()),
                Parameter.COMPLEXITY, Map.entry("complexities", profile.complexities()),
                Parameter.STYLE, Map.entry("styles", profile.styles()),
                Parameter.RESPONSE_FORMAT, Map.entry("response_formats", profile.responseFormats()));
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue().isEmpty() && isTaken(profile, choice.getKey()))
                .map(choice -> "%s is empty, although operations name %s"
                        .formatted(choice.getValue().getKey(), choice.getKey().wireName()))
                .sorted();
    }

    private static boolean isTaken(ModelProfile profile, Parameter parameter) {
        return profile.parameters().values().stream().anyMatch(taken -> taken.contains(parameter));
    }

    private static Stream<String> sizes(SizeFacts sizes) {
        return switch (sizes) {
            case SizeFacts.Listed listed ->
                listed.sizes().isEmpty() ? Stream.of("sizes.sizes is empty") : Stream.empty();
            case SizeFacts.Within within ->
                within.fewestPixels() > within.mostPixels()
                                || within.multiple() > within.longestEdge()
                                || within.fewestPixels() > (long) within.longestEdge() * within.longestEdge()
                        ? Stream.of("sizes leaves no size that keeps all limits")
                        : Stream.empty();
        };
    }

    private static Stream<String> qualities(ModelProfile profile) {
        Stream<String> counted = counted(profile.tokens().output()).stream()
                .flatMap(known -> profile.qualities().values().entrySet().stream()
                        .filter(choice -> choice.getValue() != Support.NO)
                        .map(Map.Entry::getKey)
                        .filter(quality -> !quality.equals(Quality.AUTO) && !known.contains(quality))
                        .map(quality -> "tokens.output does not count the quality " + quality));
        Stream<String> automatic = profile.autoQualities().stream()
                .filter(quality ->
                        quality.equals(Quality.AUTO) || profile.qualities().support(quality.wireName()) == Support.NO)
                .map(quality -> "auto_qualities names %s, which is no quality to choose".formatted(quality));
        Stream<String> none = profile.autoQualities().isEmpty() ? Stream.of("auto_qualities is empty") : Stream.empty();
        return Stream.of(counted, automatic, none).flatMap(found -> found);
    }

    private static Optional<Set<Quality>> counted(OutputTokenFacts output) {
        return switch (output) {
            case OutputTokenFacts.Grid grid -> Optional.of(grid.cells().keySet());
            case OutputTokenFacts.Area area -> Optional.of(area.factors().keySet());
            case OutputTokenFacts.PerPicture ignored -> Optional.empty();
        };
    }

    private static Stream<String> animation(ModelProfile profile) {
        boolean missing = profile.animation().isEmpty()
                && (isTaken(profile, Parameter.FRAME_COUNT) || isTaken(profile, Parameter.FRAME_DURATION_MS));
        return missing ? Stream.of("animation is null, although operations name its parameters") : Stream.empty();
    }
}
