package dev.gesso.server.web;

import java.io.IOException;

/** A body is not what its headers say, such as chunks that are none. */
public final class UnreadableBodyException extends IOException {

    private static final long serialVersionUID = 1;

    UnreadableBodyException(Throwable cause) {
        super("The body cannot be read", cause);
    }
}
