package dev.gesso.adapter.catalog.json;

import dev.gesso.core.text.Spelling;
import dev.gesso.core.text.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The shapes from which others are made. */
public final class Shapes {

    private static final int LONGEST_SHOWN = 60;

    private Shapes() {}

    /** Any text that says something. */
    public static Shape<String> text() {
        return parsed("a text", text -> Optional.of(text).filter(given -> !given.isBlank()), "?");
    }

    /** A text of a form of its own; {@code placeholder} stands in for one that has another. */
    public static <T> Shape<T> parsed(String expected, Function<String, Optional<T>> parser, T placeholder) {
        return located -> {
            if (located.value() instanceof Json.Text(String text)) {
                return parser.apply(text).orElseGet(() -> {
                    located.place().wrong("must be " + expected + ", not '" + shown(text) + "'");
                    return placeholder;
                });
            }
            located.wrong(expected);
            return placeholder;
        };
    }

    /** One of these words, the first of which stands in for a wrong one. */
    public static <T> Shape<T> word(List<T> values, Function<? super T, String> word) {
        SequencedMap<String, T> known = new LinkedHashMap<>();
        values.forEach(value -> known.put(word.apply(value), value));
        return located -> {
            if (located.value() instanceof Json.Text(String text)) {
                T value = known.get(text);
                if (value == null) {
                    located.place().wrong(advice(text, known));
                }
                return value == null ? values.getFirst() : value;
            }
            located.wrong("a text");
            return values.getFirst();
        };
    }

    private static String advice(String text, Map<String, ?> known) {
        return Spelling.nearest(text, known.keySet())
                .map(near -> "knows no '%s'; did you mean '%s'?".formatted(shown(text), near))
                .orElseGet(() ->
                        "must be one of %s, not '%s'".formatted(Wording.or(List.copyOf(known.keySet())), shown(text)));
    }

    public static Shape<Boolean> flag() {
        return located -> {
            if (located.value() instanceof Json.Flag(boolean flag)) {
                return flag;
            }
            located.wrong("true or false");
            return false;
        };
    }

    /** A whole number within bounds, both inclusive. */
    public static Shape<Long> whole(long least, long most) {
        return number(
                number -> whole(number).filter(value -> value >= least && value <= most),
                () -> "a whole number from %d to %d".formatted(least, most),
                least);
    }

    /** A whole number within bounds, as an {@code int}. */
    public static Shape<Integer> count(int least, int most) {
        return whole(least, most).as(Math::toIntExact);
    }

    /**
     * An amount in units of ten to the minus {@code places}, given as a decimal number; even, so that it can be halved.
     *
     * @param most in these units
     */
    public static Shape<Long> evenAmount(int places, long most) {
        return number(
                number -> whole(number.scaleByPowerOfTen(places))
                        .filter(units -> units >= 0 && units <= most && units % 2 == 0),
                () -> "a multiple of %s up to %s".formatted(decimal(2, places), decimal(most, places)),
                0L);
    }

    /** The words for what was expected are only put together when they are needed: formatting costs a start-up. */
    private static <T> Shape<T> number(
            Function<BigDecimal, Optional<T>> parser, Supplier<String> expected, T placeholder) {
        return located -> {
            if (located.value() instanceof Json.Decimal(BigDecimal number)) {
                return parser.apply(number).orElseGet(() -> {
                    located.place().wrong("must be " + expected.get() + ", not " + shown(number.toString()));
                    return placeholder;
                });
            }
            located.wrong(expected.get());
            return placeholder;
        };
    }

    private static Optional<Long> whole(BigDecimal number) {
        try {
            return Optional.of(number.longValueExact());
        } catch (ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    private static String decimal(long units, int places) {
        return BigDecimal.valueOf(units, places).stripTrailingZeros().toPlainString();
    }

    /** An object with fields of its own; whatever the reader does not ask for is refused. */
    public static <T> Shape<T> object(Function<Fields, T> reader) {
        return located -> {
            Fields fields = Fields.of(located);
            T read = reader.apply(fields);
            fields.refuseOthers();
            return read;
        };
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
