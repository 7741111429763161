package dev.gesso.adapter.sketch.decode;

/** An upload is no picture that can be read; the message says which and why, and what would help. */
public final class UnreadablePictureException extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;

    UnreadablePictureException(String reason) {
        super(reason);
        this.reason = reason;
    }

    UnreadablePictureException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** The message, which is always there. */
    public String reason() {
        return reason;
    }
}
