package dev.gesso.adapter.storage;

/** A manifest file is sound, but of a version that this program does not know. */
final class ForeignManifestException extends UnreadableManifestException {

    private static final long serialVersionUID = 1;

    ForeignManifestException(String message) {
        super(message);
    }
}
