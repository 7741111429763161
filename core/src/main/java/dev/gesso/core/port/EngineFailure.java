package dev.gesso.core.port;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Why there is no answer, told as what someone who pays must know. */
public sealed interface EngineFailure {

    /** What happened, for people; never holds a key, a prompt or image bytes. */
    String message();

    /** The engine's own name for the call, for its makers; empty where it gave none. */
    default Optional<String> requestId() {
        return Optional.empty();
    }

    /** Whether sending again cannot be charged twice. */
    default boolean isSurelyNotBilled() {
        return switch (this) {
            case NotSent ignored -> true;
            case TooManyCalls ignored -> true;
            case Unauthorised ignored -> true;
            case OutOfFunds ignored -> true;
            case Cancelled cancelled -> !cancelled.sent();
            case OutcomeUnknown ignored -> false;
            case BadAnswer ignored -> false;
        };
    }

    /** No byte of the request reached the engine. */
    record NotSent(String message) implements EngineFailure {}

    /** The engine takes no more calls for now. */
    record TooManyCalls(String message, Optional<Duration> retryAfter, Optional<String> requestId)
            implements EngineFailure {
        public TooManyCalls(String message, Optional<Duration> retryAfter) {
            this(message, retryAfter, Optional.empty());
        }
    }

    /** The engine does not accept the key, or does not let its owner use the model. */
    record Unauthorised(String message, Optional<String> requestId) implements EngineFailure {
        public Unauthorised(String message) {
            this(message, Optional.empty());
        }
    }

    /** The key's owner may not spend more; waiting does not help. */
    record OutOfFunds(String message, Optional<String> requestId) implements EngineFailure {}

    /** The caller's thread was interrupted. */
    record Cancelled(String message, boolean sent) implements EngineFailure {}

    /** The request was sent and no whole answer came: it may have been billed. */
    record OutcomeUnknown(String message, Optional<String> requestId) implements EngineFailure {
        public OutcomeUnknown(String message) {
            this(message, Optional.empty());
        }
    }

    /**
     * An answer came that cannot be read: it was billed, and is of no use.
     *
     * @param kept the folder in which what came was put aside to be looked at, where that could be done
     */
    record BadAnswer(String message, Optional<String> requestId, Optional<Path> kept) implements EngineFailure {
        public BadAnswer(String message) {
            this(message, Optional.empty(), Optional.empty());
        }
    }
}
