package dev.gesso.adapter.storage.manifest;

import java.io.IOException;

/** A manifest file is not what a manifest must be; the message says why, as the end of a sentence. */
public final class UnreadableManifestException extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean foreign;

    /** For a file that is damaged. */
    public UnreadableManifestException(String message) {
        this(message, false);
    }

    UnreadableManifestException(String message, boolean foreign) {
        super(message);
        this.foreign = foreign;
    }

    /** Whether the file may be sound, but is of a version that this program does not know. */
    public boolean isOfAnotherVersion() {
        return foreign;
    }
}
