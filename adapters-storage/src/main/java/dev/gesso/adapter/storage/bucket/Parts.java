package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.content.ContentFaults;
import dev.gesso.adapter.storage.content.VerifiedContent;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The parts in which a source is sent, found while it was read once and compared with its manifest: nothing is sent that
 * was not seen to be right, and the service checks each part by its SHA-256.
 */
record Parts(ImageSource source, Manifest manifest, List<Part> parts) {

    /** Eight mebibytes; a service takes no smaller ones than five, and no more than ten thousand. */
    static final int SIZE = 8 << 20;

    /** @param checksum the SHA-256 in base64, as a service wants it */
    record Part(long start, long length, String checksum) {}

    /** @param partedFrom how many bytes are sent in parts; fewer are one part */
    static Parts of(ImageSource source, Manifest manifest, long partedFrom) {
        VerifiedContent content = verifying(source, manifest);
        if (manifest.bytes() < partedFrom) {
            verify(content);
            return whole(source, manifest);
        }
        try (InputStream in = content.open()) {
            return new Parts(source, manifest, parted(in));
        } catch (IOException failed) {
            throw content.faults().unreadable(failed);
        }
    }

    /** The only part of what is verified while it is sent, wherever it ends. */
    static Parts unread(ImageSource source, Manifest manifest) {
        return whole(verifying(source, manifest), manifest);
    }

    private static Parts whole(ImageSource source, Manifest manifest) {
        return new Parts(source, manifest, List.of(new Part(0, manifest.bytes(), checksum(manifest))));
    }

    /** The same once the bytes were seen to be right. */
    Parts seen() {
        return source instanceof VerifiedContent unread ? whole(unread.source(), manifest) : this;
    }

    /** Fails where the bytes are not those of the manifest; what was sent by parts was seen to be right before. */
    void verify() {
        if (source instanceof VerifiedContent unread) {
            verify(unread);
        }
    }

    private static void verify(VerifiedContent content) {
        try {
            content.verify();
        } catch (IOException failed) {
            throw content.faults().unreadable(failed);
        }
    }

    /** Fails where the manifest names no SHA-256 at all. */
    private static VerifiedContent verifying(ImageSource source, Manifest manifest) {
        return new VerifiedContent(source, manifest, new ContentFaults.Incoming(source));
    }

    boolean isOne() {
        return parts.size() == 1;
    }

    private static List<Part> parted(InputStream in) throws IOException {
        List<Part> parts = new ArrayList<>();
        byte[] buffer = new byte[1 << 16];
        long start = 0;
        MessageDigest digest = digest();
        long length = read(in, digest, buffer);
        while (length > 0) {
            parts.add(new Part(start, length, Base64.getEncoder().encodeToString(digest.digest())));
            start += length;
            length = read(in, digest, buffer);
        }
        return List.copyOf(parts);
    }

    private static long read(InputStream in, MessageDigest digest, byte[] buffer) throws IOException {
        long length = 0;
        int count = 0;
        while (length < SIZE && count >= 0) {
            count = in.read(buffer, 0, (int) Math.min(buffer.length, SIZE - length));
            if (count > 0) {
                digest.update(buffer, 0, count);
                length += count;
            }
        }
        return length;
    }

    static String checksum(Manifest manifest) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(manifest.sha256()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
