package dev.gesso.server.body;

/** A multipart form cannot be read on. */
final class BrokenFormException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenFormException(String message) {
        super(message);
    }
}
