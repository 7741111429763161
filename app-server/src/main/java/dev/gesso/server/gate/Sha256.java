package dev.gesso.server.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of a text. */
final class Sha256 {

    /** Never fed, only copied: to look for one takes as long as to use it. */
    private static final MessageDigest BLANK = blank();

    private Sha256() {}

    static byte[] text(String text) {
        try {
            return ((MessageDigest) BLANK.clone()).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException otherProvider) {
            return blank().digest(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static MessageDigest blank() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
