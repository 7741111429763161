package dev.gesso.server.web;

import java.io.IOException;

/** A body came too slowly to wait for its end. */
public final class SlowBodyException extends IOException {

    private static final long serialVersionUID = 1;

    SlowBodyException(Throwable cause) {
        super("The body came too slowly", cause);
    }
}
