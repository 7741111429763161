package dev.gesso.server.picture;

import java.time.Duration;
import java.util.List;

/**
 * How links to kept pictures are made.
 *
 * @param everyModel whether every model takes {@code response_format: url}
 * @param secrets what links are signed with: the first signs, all of them open; where there is none, the server makes
 *     one up when it starts
 * @param lifetime for how long a link opens
 * @param byStore whether links lead to the store itself where it can sign them, and not through the server
 */
public record LinkSettings(boolean everyModel, List<String> secrets, Duration lifetime, boolean byStore) {

    /** Fewer characters could be guessed. */
    public static final int LEAST_CHARACTERS = 32;

    public LinkSettings {
        secrets = List.copyOf(secrets);
    }

    @Override
    public String toString() {
        return "links for %s by %d secrets".formatted(lifetime, secrets.size());
    }
}
