package dev.gesso.adapter.http.key;

import java.util.Optional;

/** Where an engine's key comes from; asked before each call, so that a key can change while the program runs. */
@FunctionalInterface
public interface KeySource {

    /** For engines that want none. */
    KeySource NONE = Optional::empty;

    /**
     * The key as it is now; empty where the engine wants none.
     *
     * @throws NoKeyException where there should be one and is none
     */
    Optional<ApiKey> key();

    /** Always the same key. */
    static KeySource of(ApiKey key) {
        return () -> Optional.of(key);
    }
}
