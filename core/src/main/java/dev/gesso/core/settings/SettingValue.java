package dev.gesso.core.settings;

import dev.gesso.core.text.Wording;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a setting's text becomes a value.
 *
 * @param expected what is legal, for people: {@code true or false}
 * @param reader gives nothing for a text that is not legal
 * @param shown what people may see of a text, legal or not: no secret that it holds
 */
public record SettingValue<T>(String expected, Function<String, Optional<T>> reader, UnaryOperator<String> shown) {

    private static final Pattern BYTES = Pattern.compile("(\\d{1,6})(KB|MB|GB|TB)");
    private static final Map<String, Long> UNITS =
            Map.of("KB", 1_000L, "MB", 1_000_000L, "GB", 1_000_000_000L, "TB", 1_000_000_000_000L);

    /** One whose texts hold no secrets. */
    public SettingValue(String expected, Function<String, Optional<T>> reader) {
        this(expected, reader, UnaryOperator.identity());
    }

    /** The same, of whose texts people see only this. */
    public SettingValue<T> shownAs(UnaryOperator<String> other) {
        return new SettingValue<>(expected, reader, other);
    }

    /** Any text but the empty one. */
    public static SettingValue<String> text() {
        return new SettingValue<>("a text", text -> Optional.of(text).filter(given -> !given.isBlank()));
    }

    public static SettingValue<Boolean> flag() {
        return chosen(Map.of("true", true, "1", true, "false", false, "0", false), "true or false");
    }

    /** One of these words. */
    public static SettingValue<String> word(List<String> words) {
        return new SettingValue<>(
                "one of " + Wording.or(words), text -> Optional.of(text).filter(words::contains));
    }

    /** An amount of money that is not negative. */
    public static SettingValue<BigDecimal> dollars() {
        return new SettingValue<>(
                "a number of dollars such as 0.05, with nine decimal places at most",
                text -> read(text, BigDecimal::new)
                        .filter(amount -> amount.signum() >= 0
                                && amount.scale() <= 9
                                && amount.precision() - amount.scale() <= 9));
    }

    /** A whole number from 1 to a million. */
    public static SettingValue<Integer> count() {
        return new SettingValue<>(
                "a whole number from 1 to a million",
                text -> read(text, Integer::valueOf).filter(number -> number >= 1 && number <= 1_000_000));
    }

    /** A number of bytes, with a decimal unit or none: 1 KB is 1000 bytes. */
    public static SettingValue<Long> bytes() {
        return new SettingValue<>("a number of bytes such as 500MB or 20GB", SettingValue::readBytes);
    }

    public static SettingValue<Path> path() {
        return new SettingValue<>(
                "a path", text -> text().reader().apply(text).flatMap(given -> read(given, Path::of)));
    }

    private static Optional<Long> readBytes(String text) {
        Matcher size = BYTES.matcher(text);
        return size.matches()
                ? Optional.of(Long.parseLong(size.group(1)) * UNITS.getOrDefault(size.group(2), 1L))
                : read(text, Long::valueOf).filter(bytes -> bytes >= 0);
    }

    private static <T> SettingValue<T> chosen(Map<String, T> values, String expected) {
        return new SettingValue<>(expected, text -> Optional.ofNullable(values.get(text)));
    }

    private static <T> Optional<T> read(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (NumberFormatException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
