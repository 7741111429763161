package dev.gesso.core.port;

/** The store failed; {@link #failure()} says how. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient StorageFailure failure;

    public StorageException(StorageFailure failure) {
        super(failure.message());
        this.failure = failure;
    }

    public StorageException(StorageFailure failure, Throwable cause) {
        super(failure.message(), cause);
        this.failure = failure;
    }

    public StorageFailure failure() {
        return failure;
    }
}
