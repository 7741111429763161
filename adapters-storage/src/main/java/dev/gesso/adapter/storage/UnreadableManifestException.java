package dev.gesso.adapter.storage;

import java.io.IOException;

/** A manifest file is not what a manifest must be; the message says why. */
class UnreadableManifestException extends IOException {

    private static final long serialVersionUID = 1;

    UnreadableManifestException(String message) {
        super(message);
    }
}
