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
import java.util.function.Supplier;

/**
 * What identifies an image's bytes. Of bytes that are held in memory the SHA-256 is computed when somebody first asks for
 * it: for megabytes it takes longer than all else that a call needs, and a picture that is only passed on needs none. Safe
 * for many threads.
 */
public final class ImageDigest {

    private final long bytes;
    private volatile Supplier<String> sha256;

    /**
     * A digest that is known.
     *
     * @param sha256 as 64 hexadecimal digits in lower case
     */
    public ImageDigest(String sha256, long bytes) {
        this(() -> sha256, bytes);
    }

    private ImageDigest(Supplier<String> sha256, long bytes) {
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    /** Reads a source to its end, a little at a time; one that is held in memory later, if at all. */
    public static ImageDigest of(ImageSource source) {
        return source instanceof HeldImage held ? held.digest() : read(source);
    }

    static ImageDigest of(List<byte[]> pieces, long bytes) {
        return new ImageDigest(() -> sha256(pieces), bytes);
    }

    private static String sha256(List<byte[]> pieces) {
        MessageDigest digest = sha256Digest();
        pieces.forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
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

    /** 64 hexadecimal digits in lower case. */
    public String sha256() {
        String known = sha256.get();
        // The bytes are not needed any more, at least for this.
        sha256 = () -> known;
        return known;
    }

    /** How many there are. */
    public long bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof ImageDigest digest && bytes == digest.bytes && sha256().equals(digest.sha256()));
    }

    @Override
    public int hashCode() {
        return sha256().hashCode();
    }

    @Override
    public String toString() {
        return bytes + " bytes with the SHA-256 " + sha256();
    }
}
