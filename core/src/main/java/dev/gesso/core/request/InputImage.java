package dev.gesso.core.request;

import dev.gesso.core.image.ImageSource;

/** An image that an edit starts from. */
public sealed interface InputImage {

    /** Bytes at hand: a file, a part of a form, or a decoded {@code data:} URL. */
    record Uploaded(ImageSource source) implements InputImage {}

    /** An {@code https} address that the engine fetches for itself. */
    record Linked(String url) implements InputImage {}

    /** A file that the engine was given before, by the engine's own id. */
    record Filed(String fileId) implements InputImage {}
}
