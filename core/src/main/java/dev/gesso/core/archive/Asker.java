package dev.gesso.core.archive;

import java.util.Optional;

/**
 * Who asked for a picture.
 *
 * @param key the name of the key that was shown, never the key itself; empty where none was asked for
 * @param program what took the request, with its version, such as {@code gesso 0.1.0}
 */
public record Asker(Optional<String> key, Optional<String> program) {

    /** Of whom nothing is known. */
    public static final Asker UNKNOWN = new Asker(Optional.empty(), Optional.empty());

    /** Someone who needed no key to use a program. */
    public static Asker through(String program) {
        return new Asker(Optional.empty(), Optional.of(program));
    }

    /** Someone with a key. */
    public static Asker named(String key, String program) {
        return new Asker(Optional.of(key), Optional.of(program));
    }
}
