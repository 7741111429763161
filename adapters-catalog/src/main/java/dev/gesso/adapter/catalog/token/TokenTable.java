package dev.gesso.adapter.catalog.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A hash table in one byte array, used as it was stored. First, for each of 2¹⁶ buckets and for the end, where its
 * entries begin, as three bytes. Then the entries of one bucket after another: three bytes that hold the rank (18 bits)
 * and the length (6 bits; 63 means that a fourth byte holds it), then the token itself. Numbers are big-endian.
 */
final class TokenTable {

    static final int NO_TOKEN = -1;

    static final int BUCKETS = 1 << 16;
    static final int LENGTH_BITS = 6;
    static final int LONG_LENGTH = (1 << LENGTH_BITS) - 1;
    static final int NUMBER_BYTES = 3;

    /** The longest token is 128 spaces; what is longer need not be looked up. */
    static final int LONGEST = 128;

    static final String RESOURCE = "o200k_base.bin";

    private static final int ENTRIES = (BUCKETS + 1) * NUMBER_BYTES;

    private final byte[] stored;

    TokenTable(byte[] stored) {
        this.stored = stored;
    }

    /** The table in the jar, read when it is first asked for. */
    static TokenTable o200k() {
        return Shipped.TABLE;
    }

    /** The rank of the token with these bytes, {@link #NO_TOKEN} where there is none. */
    int rank(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return NO_TOKEN;
        }
        int bucket = bucket(bytes, from, to);
        int end = start(bucket + 1);
        for (int at = start(bucket); at < end; ) {
            int rankAndLength = number(at);
            at += NUMBER_BYTES;
            int tokenLength = rankAndLength & LONG_LENGTH;
            if (tokenLength == LONG_LENGTH) {
                tokenLength = stored[at++] & 0xFF;
            }
            if (tokenLength == length && Arrays.equals(stored, at, at + length, bytes, from, to)) {
                return rankAndLength >>> LENGTH_BITS;
            }
            at += tokenLength;
        }
        return NO_TOKEN;
    }

    /** The high bits of a multiplied hash: they depend on all of its bits. */
    static int bucket(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        return (hash * 0x9E3779B1) >>> 16;
    }

    private int start(int bucket) {
        return ENTRIES + number(bucket * NUMBER_BYTES);
    }

    private int number(int at) {
        return (stored[at] & 0xFF) << 16 | (stored[at + 1] & 0xFF) << 8 | (stored[at + 2] & 0xFF);
    }

    private static TokenTable load() {
        try (InputStream in = TokenTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The class path lacks " + RESOURCE + " beside " + TokenTable.class);
            }
            return new TokenTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }

    private static final class Shipped {
        private static final TokenTable TABLE = load();
    }
}
