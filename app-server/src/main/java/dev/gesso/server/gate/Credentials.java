package dev.gesso.server.gate;

import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.web.Call;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        List<String> keys = Stream.concat(
                        call.headers("Authorization").stream().flatMap(Credentials::bearer),
                        call.headers("api-key").stream())
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        if (keys.size() > 1) {
            throw new WrongCallException(
                    ErrorAnswer.wrong(400, Optional.empty(), "The request shows two keys that differ."));
        }
        return keys.stream().findFirst();
    }

    private static Stream<String> bearer(String header) {
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Stream.of(header.substring(BEARER.length()))
                : Stream.empty();
    }
}
