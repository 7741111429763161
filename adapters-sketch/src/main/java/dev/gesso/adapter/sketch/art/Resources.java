package dev.gesso.adapter.sketch.art;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that ship beside classes. */
final class Resources {

    private Resources() {}

    static byte[] bytes(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in this build: " + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> lines(Class<?> neighbour, String name) {
        return new String(bytes(neighbour, name), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
