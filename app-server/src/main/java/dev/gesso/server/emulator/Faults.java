package dev.gesso.server.emulator;

import java.util.Optional;

/** Decides what goes wrong on purpose. Safe for many threads. */
@FunctionalInterface
public interface Faults {

    /** A fault as people write it, such as {@code status=429;retry-after=2}; empty where nothing goes wrong. */
    Optional<String> befalling(NumberedCall call);
}
