package dev.gesso.adapter.http.key;

/** There should be a key and is none; says what to do about it, and never what was found instead. */
public final class NoKeyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoKeyException(String message) {
        super(message);
    }

    public NoKeyException(String message, Throwable cause) {
        super(message, cause);
    }
}
