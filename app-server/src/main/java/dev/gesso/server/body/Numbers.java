package dev.gesso.server.body;

import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.web.Call;
import java.util.Optional;

/** Whole numbers in addresses. */
public final class Numbers {

    private Numbers() {}

    /** The number that a query gives, brought between two bounds. */
    public static int query(Call call, String name, int least, int most, int usual) {
        Optional<String> given = call.query(name);
        if (given.isEmpty()) {
            return usual;
        }
        try {
            return Math.clamp(Long.parseLong(given.get()), least, most);
        } catch (NumberFormatException unreadable) {
            throw new WrongCallException(ErrorAnswer.wrong(
                    400,
                    "invalid_type",
                    name,
                    "Invalid type for '%s': expected an integer, but got a string instead.".formatted(name)));
        }
    }
}
