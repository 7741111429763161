package dev.gesso.adapter.catalog;

import dev.gesso.adapter.catalog.json.JsonFile;
import dev.gesso.adapter.catalog.json.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Gesso's own files, in the jar beside this class. */
final class ShippedFiles {

    private ShippedFiles() {}

    /** Reads a file; one that is missing or wrong is a mistake in Gesso. */
    static <T> T read(String name, Shape<T> shape) {
        List<String> problems = new ArrayList<>();
        try (InputStream in = ShippedFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The class path lacks " + name + " beside " + ShippedFiles.class);
            }
            T read = JsonFile.read(name, in, shape, problems::add);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(String.join("; ", problems));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
