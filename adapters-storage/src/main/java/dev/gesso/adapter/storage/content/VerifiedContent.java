package dev.gesso.adapter.storage.content;

import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.ImageDigest;
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
        if (!isOwn(source, manifest) && !SHA256.matcher(manifest.sha256()).matches()) {
            throw faults.differs("'" + manifest.sha256() + "' being no SHA-256 of any");
        }
    }

    /** Whether the manifest was made of these very bytes, which do not change: their SHA-256 may never be asked for. */
    private static boolean isOwn(ImageSource source, Manifest manifest) {
        return source instanceof HeldImage held && held.digest().equals(manifest.digest());
    }

    @Override
    public InputStream open() {
        try {
            if (source instanceof HeldImage held) {
                demandEqual(held);
                return held.open();
            }
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

    private void demandEqual(HeldImage held) {
        if (isOwn(held, manifest)) {
            return;
        }
        ImageDigest digest = held.digest();
        throw faults.differs(
                digest.bytes() == manifest.bytes()
                        ? "its SHA-256 is " + digest.sha256() + " and not " + manifest.sha256()
                        : "it has " + digest.bytes() + " of " + manifest.bytes() + " bytes");
    }

    /** Reads to the end for nothing but the comparison. */
    public void verify() throws IOException {
        writeTo(OutputStream.nullOutputStream());
    }

    /** Bytes in memory do not change while they are written. */
    @Override
    public void writeTo(OutputStream out) throws IOException {
        if (source instanceof HeldImage held) {
            demandEqual(held);
            held.writeTo(out);
            return;
        }
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = open()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
            }
        }
    }
}
