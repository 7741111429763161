package dev.gesso.core.usecase;

/** A request was not drawn: a rule or the engine stands against it, and will the next time. */
public final class RequestRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RequestRefusedException(String message) {
        super(message);
    }
}
