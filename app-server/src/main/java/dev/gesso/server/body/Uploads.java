package dev.gesso.server.body;

import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The files of one call: small ones in memory, others in a folder, from which they are gone when the call ends. For one
 * thread.
 */
public final class Uploads implements AutoCloseable {

    private static final int MOST_IN_MEMORY = 256 * 1024;
    private static final int LONGEST_NAME = 100;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    /** Uses a folder that is there. */
    public Uploads(Path folder) {
        this.folder = folder;
    }

    /** Reads bytes to their end, and calls them by the last part of the name that the caller gave. */
    public ImageSource keep(String name, InputStream in) throws IOException {
        byte[] beginning = in.readNBytes(MOST_IN_MEMORY);
        if (beginning.length < MOST_IN_MEMORY) {
            return ImageSource.of(harmless(name), beginning);
        }
        Path file = Files.createTempFile(folder, "upload-", "");
        files.add(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(beginning);
            in.transferTo(out);
        }
        return new Spooled(harmless(name), file);
    }

    private static String harmless(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "");
        return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    @Override
    public void close() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException kept) {
                // The folder goes when the server ends.
            }
        }
    }

    private record Spooled(String name, Path file) implements ImageSource {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public OptionalLong length() {
            return ImageSource.of(file).length();
        }
    }
}
