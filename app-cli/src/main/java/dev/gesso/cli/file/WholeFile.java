package dev.gesso.cli.file;

import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside its place first, then moved there. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes bytes to a path.
     *
     * @param overwrite whether a file that is there may be replaced; otherwise it makes this fail
     * @param chance keeps apart what several programs write at once
     */
    public static void write(ImageSource content, Path path, boolean overwrite, long chance) throws IOException {
        write(out -> copy(content, out), path, overwrite, chance);
    }

    /** The same, of bytes that are only now made. */
    public static void write(Body body, Path path, boolean overwrite, long chance) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            stream(body, path);
            return;
        }
        Path place = overwrite && Files.exists(path) ? path.toRealPath() : path;
        Path part = place.resolveSibling(".%s.%x.part".formatted(place.getFileName(), chance));
        try {
            create(body, part);
            move(part, place, overwrite);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What a file shall hold. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Devices and pipes are written to, never replaced. */
    private static void stream(Body body, Path device) throws IOException {
        try (OutputStream out = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
            body.writeTo(out);
        }
    }

    private static void create(Body body, Path part) throws IOException {
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
            body.writeTo(out);
        }
    }

    private static void copy(ImageSource content, OutputStream out) throws IOException {
        try (InputStream in = content.open()) {
            in.transferTo(out);
        }
    }

    private static void move(Path part, Path place, boolean overwrite) throws IOException {
        if (overwrite) {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(part, place);
        }
    }
}
