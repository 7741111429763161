package dev.gesso.server.web;

/** What follows the question mark of an address is not what it should be, such as escapes that are none. */
public final class UnreadableQueryException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableQueryException(Throwable cause) {
        super("The query cannot be read", cause);
    }
}
