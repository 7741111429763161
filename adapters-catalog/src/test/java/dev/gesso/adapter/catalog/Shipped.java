package dev.gesso.adapter.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts of Gesso's own files, to be spoilt by tests. */
final class Shipped {

    private Shipped() {}

    static String model(String name) throws IOException {
        try (InputStream in = Shipped.class.getResourceAsStream("models/" + name + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The text with one thing in the place of another, which must be there. */
    static String replaced(String text, String old, String other) {
        if (!text.contains(old)) {
            throw new AssertionError("The file does not contain " + old);
        }
        return text.replace(old, other);
    }
}
