package dev.gesso.server.emulator;

import java.util.Optional;

/** Something that goes wrong on purpose. */
sealed interface Fault {

    /** An answer of that status, as the service words it. */
    record Status(int status, Optional<String> retryAfter) implements Fault {}

    /** The safety system says no. */
    record Moderation() implements Fault {}

    /** What was drawn arrives in a way it should not. */
    record Sent(Distortion distortion) implements Fault {}
}
