package dev.gesso.core.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What identifies an image's bytes.
 *
 * @param sha256 as 64 hexadecimal digits in lower case
 */
public record ImageDigest(String sha256, long bytes) {

    /** Reads a source to its end, a little at a time. */
    public static ImageDigest of(ImageSource source) {
        MessageDigest digest = sha256Digest();
        try (InputStream in = new DigestInputStream(source.open(), digest)) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            return new ImageDigest(HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read " + source.name(), failed);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
