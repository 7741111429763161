package dev.gesso.server.gate;

import java.util.Optional;

/**
 * Who calls. A caller is known by the key, whatever that is called.
 *
 * @param digest of the key that was shown; all that come without one are one caller
 * @param name of the key; empty where any key opens
 */
public record Caller(String digest, Optional<String> name) {

    private static final int SHOWN = 8;

    /** Whoever comes without a key. */
    public static final Caller NOBODY = new Caller("0".repeat(64), Optional.empty());

    /** A key can be given another name while its calls run. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Caller caller && caller.digest.equals(digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    /** Enough to tell callers apart in a log, and too little to find a key by. */
    @Override
    public String toString() {
        return digest.substring(0, SHOWN);
    }
}
