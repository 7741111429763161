package dev.gesso.adapter.http;

import dev.gesso.core.port.EngineFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a call is sent again: only where it cannot be charged twice.
 *
 * @param attempts how often at most, the first included
 * @param first the longest wait before the second attempt; doubles with each
 * @param longest the longest wait of all; an engine that asks for more is taken at its word and not asked again
 */
public record Retries(int attempts, Duration first, Duration longest) {

    /** Three attempts; up to half a second before the second, and never more than a minute. */
    public static final Retries USUAL = new Retries(3, Duration.ofMillis(500), Duration.ofMinutes(1));

    /** For callers that want to decide for themselves. */
    public static final Retries NONE = new Retries(1, Duration.ZERO, Duration.ZERO);

    private static final int MOST_DOUBLINGS = 20;

    /**
     * How long to wait before the next attempt; empty where there shall be none.
     *
     * @param attempt the number of the one that failed, from 1
     * @param free whether a picture costs nothing, so that drawing it twice does no harm
     */
    Optional<Duration> pauseAfter(EngineFailure failure, int attempt, boolean free, RandomGenerator chance) {
        if (attempt >= attempts) {
            return Optional.empty();
        }
        return switch (failure) {
            case EngineFailure.NotSent ignored -> Optional.of(jittered(attempt, chance));
            case EngineFailure.TooManyCalls busy ->
                busy.retryAfter()
                        .map(asked -> asked.plus(jittered(1, chance)))
                        .or(() -> Optional.of(jittered(attempt, chance)))
                        .filter(pause -> pause.compareTo(longest) <= 0);
            case EngineFailure.OutcomeUnknown ignored ->
                free ? Optional.of(jittered(attempt, chance)) : Optional.empty();
            case EngineFailure.BadAnswer ignored -> Optional.empty();
            case EngineFailure.Unauthorised ignored -> Optional.empty();
            case EngineFailure.OutOfFunds ignored -> Optional.empty();
            case EngineFailure.Cancelled ignored -> Optional.empty();
        };
    }

    /** Anything from nothing to the whole wait, so that callers who failed together do not come back together. */
    private Duration jittered(int attempt, RandomGenerator chance) {
        long most = first.toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS);
        return Duration.ofMillis(chance.nextLong(Math.min(most, longest.toMillis()) + 1));
    }
}
