package dev.gesso.server.emulator;

import dev.gesso.core.settings.SettingsException;
import dev.gesso.server.body.Printable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fault, and which calls it befalls: those for which everything that is given holds.
 *
 * @param text words that stand in the prompt, or a model
 * @param prompt words that stand in it
 * @param key the name of the caller's key, or the beginning of its SHA-256
 * @param number of the call in its session, from 1
 * @param share of calls, from 0 to 1
 */
public record FaultRule(
        String fault,
        Optional<String> text,
        Optional<String> prompt,
        Optional<String> model,
        Optional<String> key,
        Optional<Integer> number,
        double share,
        long seed) {

    private static final List<String> WORDS = List.of("prompt", "model", "key", "call", "share", "seed");
    private static final Pattern CALL = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern SHARE = Pattern.compile("0(\\.\\d{1,9})?|1(\\.0+)?");

    /**
     * Reads the fault once.
     *
     * @throws SettingsException where there is none of that name
     */
    public FaultRule {
        FaultText.parse(fault);
    }

    /**
     * Reads {@code FAULT when prompt=dog and model=gpt-image-2 and call=3}.
     *
     * @throws SettingsException with what is wrong
     */
    static FaultRule parse(String rule) {
        String[] halves = rule.strip().split("\\s+when\\s+", 2);
        Map<String, String> conditions = new HashMap<>();
        if (halves.length > 1) {
            Stream.of(halves[1].split("\\s+and\\s+", -1)).forEach(word -> {
                String[] parts = word.split("=", 2);
                if (parts.length < 2 || !WORDS.contains(parts[0])) {
                    throw unreadable(rule);
                }
                conditions.put(parts[0], parts[1]);
            });
        }
        return new FaultRule(
                halves[0],
                Optional.empty(),
                Optional.ofNullable(conditions.get("prompt")),
                Optional.ofNullable(conditions.get("model")),
                Optional.ofNullable(conditions.get("key")),
                matched(rule, conditions, "call", CALL).map(Integer::valueOf),
                matched(rule, conditions, "share", SHARE)
                        .map(Double::parseDouble)
                        .orElse(1.0),
                matched(rule, conditions, "seed", CALL).map(Long::parseLong).orElse(0L));
    }

    private static Optional<String> matched(String rule, Map<String, String> given, String name, Pattern pattern) {
        Optional<String> value = Optional.ofNullable(given.get(name));
        if (value.isPresent() && !pattern.matcher(value.get()).matches()) {
            throw unreadable(rule);
        }
        return value;
    }

    private static SettingsException unreadable(String rule) {
        return new SettingsException(
                List.of(
                        "the fault rule '%s' cannot be read; write it as FAULT when prompt=WORDS"
                                        .formatted(Printable.of(rule))
                                + " and model=NAME and key=NAME and call=3 and share=0.1 and seed=7, with any of these left out"));
    }

    boolean befalls(NumberedCall call) {
        return text.stream()
                        .allMatch(words ->
                                call.prompt().contains(words) || call.model().equals(words))
                && prompt.stream().allMatch(call.prompt()::contains)
                && model.stream().allMatch(call.model()::equals)
                && key.stream()
                        .allMatch(wanted ->
                                call.caller().name().filter(wanted::equals).isPresent()
                                        || call.caller().digest().startsWith(wanted))
                && number.stream().allMatch(wanted -> wanted == call.number() + 1)
                && isStruck(call.number());
    }

    /** The same seed and number give the same answer, however many threads ask. */
    private boolean isStruck(int at) {
        return share >= 1 || new SplittableRandom(seed * 31 + at).nextDouble() < share;
    }
}
