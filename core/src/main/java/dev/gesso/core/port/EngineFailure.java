package dev.gesso.core.port;

import java.time.Duration;
import java.util.Optional;

/** Why there is no answer, told as what someone who pays must know. */
public sealed interface EngineFailure {

    /** What happened, for people; never holds a key, a prompt or image bytes. */
    String message();

    /** Whether sending again cannot be charged twice. */
    default boolean isSurelyNotBilled() {
        return switch (this) {
            case NotSent ignored -> true;
            case TooManyCalls ignored -> true;
            case Unauthorised ignored -> true;
            case Cancelled cancelled -> !cancelled.sent();
            case OutcomeUnknown ignored -> false;
            case BadAnswer ignored -> false;
        };
    }

    /** No byte of the request reached the engine. */
    record NotSent(String message) implements EngineFailure {}

    /** The engine takes no more calls for now. */
    record TooManyCalls(String message, Optional<Duration> retryAfter) implements EngineFailure {}

    /** The engine does not accept the key. */
    record Unauthorised(String message) implements EngineFailure {}

    /** The caller's thread was interrupted. */
    record Cancelled(String message, boolean sent) implements EngineFailure {}

    /** The request was sent and no whole answer came: it may have been billed. */
    record OutcomeUnknown(String message) implements EngineFailure {}

    /** An answer came that cannot be read: it was billed, and is of no use. */
    record BadAnswer(String message) implements EngineFailure {}
}
