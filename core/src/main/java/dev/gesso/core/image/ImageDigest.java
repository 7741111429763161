package dev.gesso.core.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What identifies an image's bytes.
 *
 * @param sha256 as 64 hexadecimal digits in lower case
 */
public record ImageDigest(String sha256, long bytes) {

    /** Reads a source to its end, a little at a time; one that is held in memory only if nobody has before. */
    public static ImageDigest of(ImageSource source) {
        return source instanceof HeldImage held ? held.digest() : read(source);
    }

    static ImageDigest of(List<byte[]> pieces, long bytes) {
        MessageDigest digest = sha256Digest();
        pieces.forEach(digest::update);
        return new ImageDigest(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private static ImageDigest read(ImageSource source) {
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
