package dev.gesso.core.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Bytes that can be read from the start as often as needed: a retry opens them again. The name is for messages only and
 * never used to find out what the bytes are.
 */
public interface ImageSource {

    /** Opens the bytes at their start; whoever opens closes. */
    InputStream open() throws IOException;

    /** Writes all bytes; some sources can do so without copying any. */
    default void writeTo(OutputStream out) throws IOException {
        try (InputStream in = open()) {
            in.transferTo(out);
        }
    }

    /** What to call these bytes in a message, such as the file name given by the caller. */
    String name();

    /** The number of bytes, where it is known without reading them. */
    OptionalLong length();

    /**
     * Says that nobody will open these bytes again, so that what was put aside for them can go. A caller's own bytes
     * and files stay as they are. Forgetting to say so costs room until the source itself is forgotten.
     */
    default void release() {}

    /** Bytes in memory; the array is not copied and must not change. */
    static ImageSource of(String name, byte[] bytes) {
        return new InMemory(name, bytes);
    }

    /** A file, which must stay as it is while the source is in use. */
    static ImageSource of(Path file) {
        return new InFile(file);
    }

    /** Bytes in memory. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy of megabytes would cost for nothing
    record InMemory(String name, byte[] bytes) implements ImageSource {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(bytes.length);
        }

        @Override
        public String toString() {
            return name + " (" + bytes.length + " bytes)";
        }
    }

    /** A file on disk. */
    record InFile(Path file) implements ImageSource {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public String name() {
            Path last = file.getFileName();
            return last == null ? file.toString() : last.toString();
        }

        @Override
        public OptionalLong length() {
            try {
                return OptionalLong.of(Files.size(file));
            } catch (IOException unknown) {
                return OptionalLong.empty();
            }
        }
    }
}
