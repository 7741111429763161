package dev.gesso.server.gate;

/**
 * Who calls.
 *
 * @param digest of the key that was shown; all that come without one are one caller
 */
public record Caller(String digest) {

    private static final int SHOWN = 8;

    /** Whoever comes without a key. */
    public static final Caller NOBODY = new Caller("0".repeat(64));

    /** Enough to tell callers apart in a log, and too little to find a key by. */
    @Override
    public String toString() {
        return digest.substring(0, SHOWN);
    }
}
