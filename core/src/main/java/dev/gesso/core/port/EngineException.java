package dev.gesso.core.port;

/** There is no answer; {@link #failure()} says what is known about why, and whether it may have cost something. */
public final class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient EngineFailure failure;

    public EngineException(EngineFailure failure) {
        super(failure.message());
        this.failure = failure;
    }

    public EngineException(EngineFailure failure, Throwable cause) {
        super(failure.message(), cause);
        this.failure = failure;
    }

    public EngineFailure failure() {
        return failure;
    }
}
