package dev.gesso.adapter.storage.content;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes on an expected number of bytes with an expected SHA-256, and not one more. */
final class VerifyingStream extends InputStream {

    private final InputStream in;
    private final String sha256;
    private final long bytes;
    private final ContentFaults faults;
    private final MessageDigest digest = sha256Digest();
    private long passed;
    private boolean ended;

    VerifyingStream(InputStream in, String sha256, long bytes, ContentFaults faults) {
        this.in = in;
        this.sha256 = sha256;
        this.bytes = bytes;
        this.faults = faults;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        int count = readOrFail(buffer, offset, length);
        if (count < 0) {
            end();
            return count;
        }
        digest.update(buffer, offset, count);
        passed += count;
        if (passed > bytes) {
            throw faults.differs("it has more than " + bytes + " bytes");
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int readOrFail(byte[] buffer, int offset, int length) {
        try {
            return in.read(buffer, offset, length);
        } catch (IOException failed) {
            throw faults.unreadable(failed);
        }
    }

    private void end() {
        if (!ended) {
            ended = true;
            demandEqual();
        }
    }

    private void demandEqual() {
        if (passed < bytes) {
            throw faults.differs("it has " + passed + " of " + bytes + " bytes");
        }
        String actual = HexFormat.of().formatHex(digest.digest());
        if (!actual.equals(sha256)) {
            throw faults.differs("its SHA-256 is " + actual + " and not " + sha256);
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
