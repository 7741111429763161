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

    private final List<NamedKey> keys;
    private final List<byte[]> digests;

    private Keys(List<NamedKey> keys) {
        this.keys = List.copyOf(keys);
        this.digests =
                keys.stream().map(key -> HexFormat.of().parseHex(key.digest())).toList();
    }

    /** These keys; where there are none, any key opens, and none at all. */
    public static Keys of(List<NamedKey> keys) {
        return new Keys(keys);
    }

    public boolean areNeeded() {
        return !keys.isEmpty();
    }

    /**
     * Says who calls.
     *
     * @throws WrongCallException where a key is needed, and is missing or wrong
     */
    public Caller admit(Optional<String> key) {
        byte[] digest = Sha256.text(key.orElse(""));
        // Every digest is looked at, so that the time tells nothing.
        Optional<String> name = Optional.empty();
        for (int index = 0; index < keys.size(); index++) {
            name = MessageDigest.isEqual(digests.get(index), digest)
                    ? Optional.of(keys.get(index).name())
                    : name;
        }
        if (areNeeded() && name.isEmpty()) {
            throw new WrongCallException(unknown(key));
        }
        return key.isPresent() ? new Caller(HexFormat.of().formatHex(digest), name) : Caller.NOBODY;
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
