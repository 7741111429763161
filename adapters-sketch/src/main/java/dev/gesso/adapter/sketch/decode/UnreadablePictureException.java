package dev.gesso.adapter.sketch.decode;

/** An upload is no picture that can be read; the message says which and why, and what would help. */
public final class UnreadablePictureException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadablePictureException(String message) {
        super(message);
    }

    UnreadablePictureException(String message, Throwable cause) {
        super(message, cause);
    }
}
