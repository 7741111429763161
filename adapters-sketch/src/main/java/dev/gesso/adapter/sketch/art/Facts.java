package dev.gesso.adapter.sketch.art;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Facts about one drawing by their names. */
public record Facts(Map<String, String> values) {

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public OptionalDouble number(String name) {
        return text(name)
                .map(value -> OptionalDouble.of(Double.parseDouble(value)))
                .orElse(OptionalDouble.empty());
    }

    /** A colour of six hexadecimal digits; other words stand for none. */
    public OptionalInt colour(String name) {
        return text(name)
                .filter(value -> value.matches("[0-9a-f]{6}"))
                .map(value -> OptionalInt.of(Integer.parseInt(value, 16)))
                .orElse(OptionalInt.empty());
    }

    /** One of an enum's constants, or else another one. */
    public <E extends Enum<E>> E constant(String name, E otherwise) {
        return text(name)
                .map(value -> Enum.valueOf(otherwise.getDeclaringClass(), value.toUpperCase(Locale.ROOT)))
                .orElse(otherwise);
    }
}
