package dev.gesso.adapter.http.body;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An input image could not be read while it was sent; the engine never saw a whole request. */
public final class UnreadableSourceException extends IOException {

    private static final long serialVersionUID = 1;

    UnreadableSourceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
