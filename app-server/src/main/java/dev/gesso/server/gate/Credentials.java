package dev.gesso.server.gate;

import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.web.Call;
import java.util.Optional;

/** Finds the key that a call shows, in the only place where keys are looked for. */
public final class Credentials {

    private static final String BEARER = "bearer ";

    private Credentials() {}

    /**
     * The key of the {@code Authorization} or, as Azure has it, the {@code api-key} header.
     *
     * @throws WrongCallException where there are two that differ
     */
    public static Optional<String> key(Call call) {
        Optional<String> key = Optional.empty();
        for (String header : call.headers("Authorization")) {
            if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
                key = either(key, header.substring(BEARER.length()).strip());
            }
        }
        for (String header : call.headers("api-key")) {
            key = either(key, header.strip());
        }
        return key;
    }

    private static Optional<String> either(Optional<String> key, String other) {
        if (other.isEmpty()) {
            return key;
        }
        if (key.filter(known -> !known.equals(other)).isPresent()) {
            throw new WrongCallException(
                    ErrorAnswer.wrong(400, Optional.empty(), "The request shows two keys that differ."));
        }
        return Optional.of(other);
    }
}
