package dev.gesso.server.gate;

import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The keys that open the server. They are known by their SHA-256 alone: they are long and random, so that nothing
 * slower is called for.
 */
public final class Keys {

    private final List<byte[]> digests;

    private Keys(List<byte[]> digests) {
        this.digests = List.copyOf(digests);
    }

    /** Keys by their SHA-256 as 64 hexadecimal digits; where there are none, any key opens, and none at all. */
    public static Keys of(List<String> digests) {
        return new Keys(digests.stream().map(HexFormat.of()::parseHex).toList());
    }

    public boolean areNeeded() {
        return !digests.isEmpty();
    }

    /**
     * Says who calls.
     *
     * @throws WrongCallException where a key is needed, and is missing or wrong
     */
    public Caller admit(Optional<String> key) {
        byte[] digest = Sha256.text(key.orElse(""));
        // Every digest is looked at, so that the time tells nothing.
        boolean known = false;
        for (byte[] legal : digests) {
            known |= MessageDigest.isEqual(legal, digest);
        }
        if (areNeeded() && !known) {
            throw new WrongCallException(unknown(key));
        }
        return key.isPresent() ? new Caller(HexFormat.of().formatHex(digest)) : Caller.NOBODY;
    }

    /** The service repeats a part of the key; here nothing of it leaves again (2026-08). */
    private static ErrorAnswer unknown(Optional<String> key) {
        return key.isPresent()
                ? ErrorAnswer.wrong(401, Optional.of("invalid_api_key"), "Incorrect API key provided.")
                : ErrorAnswer.wrong(
                        401,
                        Optional.empty(),
                        "You didn't provide an API key. You need to provide your API key in an Authorization header using"
                                + " Bearer auth (i.e. Authorization: Bearer YOUR_KEY).");
    }
}
