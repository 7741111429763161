package dev.gesso.adapter.http.cassette;

import java.io.IOException;

/** A request that was not recorded. */
final class UnknownRequestException extends IOException {

    private static final long serialVersionUID = 1;

    UnknownRequestException(String message) {
        super(message);
    }
}
