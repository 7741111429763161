package dev.gesso.server.body;

import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.web.Call;
import java.math.BigInteger;

/** Whole numbers in addresses. */
public final class Numbers {

    private Numbers() {}

    /**
     * The number that a query gives.
     *
     * @throws WrongCallException in the service's words where it is none, or beyond a bound; both bounds are allowed
     */
    public static int query(Call call, String name, int least, int most, int usual) {
        return call.query(name)
                .map(given -> within(name, number(name, given), least, most))
                .orElse(usual);
    }

    private static BigInteger number(String name, String given) {
        try {
            return new BigInteger(given);
        } catch (NumberFormatException unreadable) {
            throw wrong(
                    "invalid_type",
                    name,
                    "Invalid type for '%s': expected an integer, but got a string instead.".formatted(name));
        }
    }

    private static int within(String name, BigInteger number, int least, int most) {
        if (number.compareTo(BigInteger.valueOf(least)) < 0) {
            throw wrong(
                    "integer_below_min_value",
                    name,
                    "Invalid '%s': integer below minimum value. Expected a value >= %d, but got %s instead."
                            .formatted(name, least, shown(number)));
        }
        if (number.compareTo(BigInteger.valueOf(most)) > 0) {
            throw wrong(
                    "integer_above_max_value",
                    name,
                    "Invalid '%s': integer above maximum value. Expected a value <= %d, but got %s instead."
                            .formatted(name, most, shown(number)));
        }
        return number.intValue();
    }

    private static String shown(BigInteger number) {
        return Printable.of(number.toString());
    }

    private static WrongCallException wrong(String code, String name, String message) {
        return new WrongCallException(ErrorAnswer.wrong(400, code, name, message));
    }
}
