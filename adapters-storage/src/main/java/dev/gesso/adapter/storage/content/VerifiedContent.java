package dev.gesso.adapter.storage.content;

import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Bytes that are compared with their manifest while they are read. What is wrong with them leaves the stream as a
 * {@link StorageException}, at the latest where it ends.
 */
public record VerifiedContent(ImageSource source, Manifest manifest, ContentFaults faults) implements ImageSource {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public VerifiedContent {
        if (!SHA256.matcher(manifest.sha256()).matches()) {
            throw faults.differs("'" + manifest.sha256() + "' being no SHA-256 of any");
        }
    }

    @Override
    public InputStream open() {
        try {
            return new VerifyingStream(source.open(), manifest.sha256(), manifest.bytes(), faults);
        } catch (IOException failed) {
            throw faults.unreadable(failed);
        }
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.of(manifest.bytes());
    }

    /** Reads to the end for nothing but the comparison. */
    public void verify() throws IOException {
        writeTo(OutputStream.nullOutputStream());
    }

    public void writeTo(OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = open()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
            }
        }
    }
}
